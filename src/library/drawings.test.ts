import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawingFault } from './drawings.ts';

const fault = (inside: string) =>
  drawingFault(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" version="1.1">${inside}</svg>`),
  );

test('a drawing of shapes is accepted', () => {
  for (const inside of [
    '<path d="M0 0h9v9z" fill="none"/>',
    '<text x="1">Сумма &lt; 5 = мало</text>',
    '<use href="#a"/><use xlink:href="#a"/><rect fill="url(#g)"/>',
  ]) {
    assert.equal(fault(inside), null, inside);
  }
});

test('a drawing that may run, load or lead away is refused', () => {
  for (const [inside, named] of [
    ['<script>a()</script>', 'script'],
    ['<svg:script/>', 'script'],
    ['<foreignObject/>', 'foreignObject'],
    ['<rect onload="a()"/>', 'onload'],
    ['<rect x="1"onclick = "a()"/>', 'onclick'],
    ['<a href="https://evil.kz"/>', 'href'],
    ['<image xlink:href="data:image/png;base64,AA"/>', 'href'],
    ['<a xlink:href="java&#115;cript:a()"/>', 'javascript:'],
    ['<set attributeName="href" to="x"/>', 'attributeName="href"'],
    ['<rect fill="url(https://evil.kz/a)"/>', 'url(…)'],
    ['<style>@import "https://evil.kz"</style>', '@import'],
    ['<style>a{fill:\\75rl(https://evil.kz)}</style>', '\\'],
    ['<!DOCTYPE svg [<!ENTITY a "b">]>', 'DOCTYPE'],
  ] as const) {
    assert.equal(fault(inside), named, inside);
  }
  assert.equal(drawingFault(Buffer.from('<svg onload="a()"/>', 'utf16le')), 'UTF-16');
});
