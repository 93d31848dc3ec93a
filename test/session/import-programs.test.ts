import {expect, it} from 'vitest'
import {
  type ImportProgramsAnswer,
  type ImportProgramsParams,
  importProgramsRequest,
} from '../../server/src/protocol/import-programs.ts'
import {Conversation} from '../support/conversation.ts'

const ask = async (params: unknown): Promise<ImportProgramsAnswer | null> => {
  const conversation = await Conversation.start()
  try {
    return await conversation.client.sendRequest<ImportProgramsAnswer | null>(importProgramsRequest, params)
  } finally {
    await conversation.end()
  }
}

it('a client that sends a table and a workspace file is told what goes where', async () => {
  const params: ImportProgramsParams = {
    csv: 'Program,Track,City,Rank\nOxbow,IM,Bend,1\npell clinic,Peds,Akron,2\n',
    workspace: 'programs:\n  - {id: pell, name: Pell Clinic, track: pediatrics, city: Dayton}\n',
  }
  const end = params.workspace.length
  expect(await ask(params)).toEqual({
    is: 'proposed',
    edit: {at: {start: end, end}, text: '  - {id: oxbow, name: Oxbow, city: Bend, track: internal-medicine}\n'},
    added: ['Oxbow'],
    known: 1,
    remarks: [
      'Left out: column “Rank”. No key of a program is called so.',
      'pell clinic, city: residency.yaml has “Dayton”, the table has “Akron”.',
    ],
    skipped: [],
  })
})

it('a client whose table has mistakes is told each with its place', async () => {
  const csv = 'Program,Track\nOxbow,Surgery\nPell,IM\n'
  const mistake = {in: 'csv', at: {start: 20, end: 27}, message: expect.stringMatching(/^Column “Track”: “Surgery” is/)}
  expect(await ask({csv, workspace: ''})).toEqual({is: 'refused', mistakes: [mistake]})
  expect(await ask({csv, workspace: '', skipsBadRows: true})).toMatchObject({added: ['Pell'], skipped: [mistake]})
})

it('a client that sends something else gets nothing', async () => {
  for (const params of [null, {}, {csv: 1, workspace: ''}, {csv: ''}]) expect(await ask(params)).toBeNull()
})
