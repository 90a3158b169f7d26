import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withoutResetting } from './resetting.ts';

test('Words that are only set otherwise are told as the same', () => {
  for (const [told, expected] of [
    [
      [
        [-1, 'сайт'],
        [1, 'сайт'],
      ],
      '=сайт',
    ],
    [
      [
        [-1, 'новый сайт'],
        [1, 'сайт'],
      ],
      '-новый =сайт',
    ],
    [
      [
        [-1, 'на'],
        [1, 'на почту'],
      ],
      '=на + почту',
    ],
    [
      [
        [-1, 'на'],
        [1, 'например'],
      ],
      '-на +например',
    ],
    [
      [
        [0, 'а '],
        [-1, 'б'],
        [0, ' в'],
        [1, ' г'],
      ],
      '=а -б = в + г',
    ],
  ] as const) {
    const list = told.map(([side, text]) => [side, text] as const);
    const spelt = withoutResetting(list)
      .filter(([, text]) => text !== '')
      .map(([side, text]) => `${side === 0 ? '=' : side < 0 ? '-' : '+'}${text}`);
    assert.equal(
      spelt
        .join('')
        .replace(/(?<=\S)(?=[=+-])/g, ' ')
        .replace(/\s+/g, ' '),
      expected.replace(/\s+/g, ' '),
    );
  }
});
