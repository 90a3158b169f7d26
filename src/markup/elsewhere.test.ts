import assert from 'node:assert/strict';
import { test } from 'node:test';
import { elsewhere } from './elsewhere.ts';

const drawn =
  '<li class="added" id="p-2.1-1"><span class="symbol"><svg><use href="#symbol-moved"/></svg></span><a href="#was-p-2">Старое <b>место</b></a> id="x" <a href="https://tumar.example/#p">ссылка</a></li>';

test('Markup on another page has no ids, and its links lead back to its own', () =>
  assert.equal(
    elsewhere(drawn, '/ru/terms/compare/a..b/'),
    drawn.replace(' id="p-2.1-1"', '').replace('"#was-p-2"', '"/ru/terms/compare/a..b/#was-p-2"'),
  ));

test('Without a page of its own its links within are words', () =>
  assert.equal(
    elsewhere(drawn, null),
    drawn
      .replace(' id="p-2.1-1"', '')
      .replace('<a href="#was-p-2">Старое <b>место</b></a>', 'Старое <b>место</b>'),
  ));
