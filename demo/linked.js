// Links the three elements of a page: what a reader picks in one is shown by the others.
const map = document.querySelector('buurt-map');
const comparison = document.querySelector('indicator-compare');
const breakdown = document.querySelector('origin-breakdown');

// A reader picks an area on the map, or goes into it: the comparison and the breakdown follow.
for (const name of ['area-select', 'area-open']) {
  map.addEventListener(name, ({ detail }) => {
    comparison.area = detail.area;
    breakdown.area = detail.area;
  });
}

// A reader picks a group in the breakdown: the map and the comparison show that group.
breakdown.addEventListener('origin-select', ({ detail }) => {
  map.origin = detail.origin;
  comparison.origin = detail.origin;
});
