import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Document } from '../legal/document.ts';
import { redirects } from './redirects.ts';

test('a former address leads on before a missing page is told in its language', () => {
  const site = {
    publisher: {},
    address: 'https://legal.example.kz',
    languages: ['kk', 'ru'],
    timeZone: 'Asia/Almaty',
  };
  const documents = [{ slug: 'terms', formerly: ['agreement'] } as unknown as Document];
  assert.deepEqual(redirects({ site, documents }).trim().split('\n'), [
    '/kk/agreement/*  /kk/terms/:splat  301',
    '/ru/agreement/*  /ru/terms/:splat  301',
    '/kk/*  /kk/404/index.html  404',
    '/ru/*  /ru/404/index.html  404',
  ]);
});
