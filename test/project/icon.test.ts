import {readFileSync} from 'node:fs'
import {expect, it} from 'vitest'
import {iconSize, renderPng} from '../../scripts/icon/render.ts'
import {root} from '../support/project.ts'

const manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  readonly icon: string
  readonly galleryBanner: {readonly color: string; readonly theme: string}
}

it('the icon is what its drawing gives: `npx tsx scripts/icon.ts` renders it anew', async () => {
  expect(manifest.icon).toBe('media/icon.png')
  const png = readFileSync(root + manifest.icon)
  expect(png.toString('latin1', 1, 4)).toBe('PNG')
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([iconSize, iconSize])
  expect(png.equals(await renderPng(root, 'media/icon.svg', iconSize))).toBe(true)
})

it('the banner has the colour of the icon', () => {
  expect(readFileSync(`${root}media/icon.svg`, 'utf8')).toContain(`fill="${manifest.galleryBanner.color}"`)
  expect(manifest.galleryBanner.theme).toBe('dark')
})

it('the icon of the side view takes its colour from the editor', () => {
  const drawing = readFileSync(`${root}media/activity.svg`, 'utf8')
  expect(drawing).toContain('viewBox="0 0 24 24"')
  const paints = [...drawing.matchAll(/(?:fill|stroke|color)="([^"]{1,40})"/g)].map(([, paint]) => paint)
  expect(new Set(paints)).toEqual(new Set(['none', 'currentColor']))
})
