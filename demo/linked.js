// Links the three elements of a page: what a reader picks in one is shown by the others.
const map = document.querySelector('buurt-map');
const others = document.querySelectorAll('indicator-compare, origin-breakdown');

// A reader picks an area on the map: the comparison and the breakdown follow.
map.addEventListener('area-select', ({ detail }) => {
  for (const element of others) element.area = detail.area;
});

// A reader picks a group in the breakdown: the map and the comparison show that group.
document.querySelector('origin-breakdown').addEventListener('origin-select', ({ detail }) => {
  map.origin = detail.origin;
  document.querySelector('indicator-compare').origin = detail.origin;
});
