/** Line icons of one family on a 20 × 20 grid. */
export const shapes = {
  search: '<circle cx="9" cy="9" r="5.5"/><path d="m13.2 13.2 4 4"/>',
  history:
    '<path d="M3.5 10a6.5 6.5 0 1 0 2-4.7L3.5 7"/><path d="M3.5 3.2V7h3.8M10 6.5V10l2.5 1.6"/>',
  compare: '<path d="M3 7h12m-3-3.2L15.2 7 12 10.2M17 13H5m3-3.2L4.8 13 8 16.2"/>',
  parallel: '<rect x="3" y="4" width="14" height="12" rx="1"/><path d="M10 4v12"/>',
  print: '<path d="M6 7V3h8v4M6 14H3.5V7.5h13V14H14M6 11.5h8V17H6z"/>',
  clock: '<circle cx="10" cy="10" r="6.8"/><path d="M10 6v4l2.7 1.7"/>',
  language:
    '<circle cx="10" cy="10" r="7"/><path d="M3 10h14M10 3c2.4 2 3.4 4.4 3.4 7s-1 5-3.4 7c-2.4-2-3.4-4.4-3.4-7s1-5 3.4-7z"/>',
  list: '<path d="M7 5.5h9.5M7 10h9.5M7 14.5h9.5M3.5 5.5h.01M3.5 10h.01M3.5 14.5h.01"/>',
  warning: '<path d="M10 3.2 17.5 16.5h-15zM10 8v4M10 14.3h.01"/>',
  up: '<path d="M10 16V4m-4.5 4.5L10 4l4.5 4.5"/>',
  down: '<path d="M10 4v12m-4.5-4.5L10 16l4.5-4.5"/>',
  reworded: '<path d="M10 3.5v7M6.5 7h7M6.5 15.5h7"/>',
  added: '<path d="M10 4.5v11M4.5 10h11"/>',
  removed: '<path d="M4.5 10h11"/>',
  moved: '<path d="M7 16V4.5M4 7.5l3-3 3 3M13 4v11.5m3-3-3 3-3-3"/>',
  renumbered: '<path d="M4 15V5l5 10V5M13 8.5h4M13 11.5h4"/>',
  split: '<path d="M3.5 10H8m0 0 7-4.5M8 10l7 4.5M12 4.5l3.5.7-.9 3.4M12 15.5l3.5-.7-.9-3.4"/>',
  merged: '<path d="M16.5 10H9m0 0L3.5 4.5M9 10l-5.5 5.5M13 6.5 16.5 10 13 13.5"/>',
  typographic: '<path d="M5 6.5V4.5h10v2M10 4.5v11M8 15.5h4"/>',
  consequential:
    '<path d="M8.3 11.7a3 3 0 0 0 4.3 0l2.6-2.6a3 3 0 0 0-4.3-4.3L9.8 5.9M11.7 8.3a3 3 0 0 0-4.3 0l-2.6 2.6a3 3 0 0 0 4.3 4.3l1.1-1.1"/>',
} as const;
