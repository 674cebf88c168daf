const published = (path) => path.replace(/^\/?src\/(.*)\.ts$/, 'dist/npm/$1.js');

/** Points the manifest at the published modules instead of at the sources. */
function publishPaths(node) {
  if (!node || typeof node !== 'object') return;
  for (const key of ['path', 'module']) {
    if (typeof node[key] === 'string') node[key] = published(node[key]);
  }
  for (const child of Object.values(node)) publishPaths(child);
}

/** Leaves out what nobody can use from outside. */
function dropPrivateMembers({ declarations = [] }) {
  for (const declaration of declarations) {
    const isOpen = ({ name, privacy }) =>
      !name.startsWith('#') && !['private', 'protected'].includes(privacy);
    declaration.members &&= declaration.members.filter(isOpen);
  }
}

/** Says which module registers a tag: our own helper does, which the analyzer does not recognise. */
function addDefinitions(modules) {
  for (const { path, declarations = [] } of modules) {
    for (const { tagName, name } of declarations.filter((declaration) => declaration.tagName)) {
      const definePath = path.replace(/[^/]+$/, 'define.js');
      const definition = {
        kind: 'custom-element-definition',
        name: tagName,
        declaration: { name, module: path },
      };
      modules.find((module) => module.path === definePath)?.exports.push(definition);
    }
  }
}

const publishedManifest = {
  name: 'published-manifest',
  packageLinkPhase({ customElementsManifest }) {
    publishPaths(customElementsManifest);
    customElementsManifest.modules.forEach(dropPrivateMembers);
    addDefinitions(customElementsManifest.modules);
    // They come in the order in which the folder happens to list them, which is another elsewhere.
    customElementsManifest.modules.sort((one, other) => (one.path < other.path ? -1 : 1));
  },
};

export default {
  globs: ['src/elements/*/*.ts', '!src/elements/shared/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publishedManifest],
};
