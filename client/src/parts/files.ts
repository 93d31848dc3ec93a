import {listFilesRequest, readFileRequest} from '../../../server/src/protocol/files.ts'
import {listFiles, readFile} from '../files.ts'
import type {Part} from '../part.ts'

/** Reads and lists files for the server. */
export const files: Part = ({client}) => [
  client.onRequest(readFileRequest, readFile),
  client.onRequest(listFilesRequest, listFiles),
]
