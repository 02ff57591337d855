import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import type { Package } from 'custom-elements-manifest';
import schema from 'custom-elements-manifest/schema.json' with { type: 'json' };
import { KlachtenCheck } from 'klachten-check';
import { z } from 'zod';
import { type Element, elementOf } from '../../scripts/manifest/analyse.ts';
import { openSite } from './open-site.ts';
import { drawnOnEveryWay, namesInSources, readBuilt } from './what-is-used.ts';

describe('custom-elements.json', () => {
  const on = openSite();
  let manifest: Package;
  let element: Element;
  before(async () => {
    manifest = await readBuilt<Package>('custom-elements.json');
    element = elementOf(manifest);
  });

  const namesOf = (entries: readonly { name: string }[] = []) =>
    entries.map(({ name }) => name).sort();
  const told = (key: 'attributes' | 'cssParts' | 'cssProperties' | 'events' | 'slots') =>
    namesOf(element[key]);

  it('is a manifest of the schema that it names', () => {
    const { definitions, $schema } = schema;
    const declaration = { $schema, definitions, ...definitions.CustomElementDeclaration };
    assert.equal(manifest.schemaVersion, '2.1.0');
    z.fromJSONSchema(schema as never).parse(manifest);
    z.fromJSONSchema(declaration as never).parse(element);
  });

  it('tells every attribute that the element looks at, and no other', () => {
    assert.deepEqual(told('attributes'), [...KlachtenCheck.observedAttributes].sort());
  });

  it('tells every public property and method, and nothing of the inside', () => {
    const properties = [...KlachtenCheck.elementProperties].filter(([, { state }]) => !state);
    const fields = element.members?.filter(
      ({ kind, ...member }) => kind === 'field' && !('static' in member),
    );
    assert.deepEqual(namesOf(fields), properties.map(([name]) => String(name)).sort());
    for (const { name } of element.members ?? []) assert.match(name, /^[a-z]/);
  });

  it('tells every part and every slot that is drawn, and no other', async () => {
    const drawn = await drawnOnEveryWay(on, told('slots'));
    const parts = await namesInSources(/\bpart="([^"$]*)"/g);
    const slots = await namesInSources(/<slot(?: name="([^"$]*)")?>/g);
    assert.deepEqual(told('cssParts'), [...new Set([...parts, ...drawn.parts])].sort());
    assert.deepEqual(told('slots'), [...new Set([...slots, ...drawn.slots])].sort());
  });

  it('tells every custom property that the styles read, and no other', async () => {
    const read = await namesInSources(/var\(\s*(--klachten-check-[\w-]+)/g);
    assert.deepEqual(told('cssProperties'), [...new Set(read)].sort());
  });

  it('tells every event that there is a class of, and no other', async () => {
    const classes = await namesInSources(/super\(\s*'(klachten-check-[\w-]+)'/g);
    assert.deepEqual(told('events'), [...new Set(classes)].sort());
  });

  it('says of each what it is, and where it can the type and the default', () => {
    const { attributes = [], cssParts = [], cssProperties = [], events = [], slots = [] } = element;
    for (const { name, description } of [
      ...attributes,
      ...cssParts,
      ...cssProperties,
      ...events,
      ...slots,
    ]) {
      assert.ok(description, `${name} has no description`);
    }
    for (const attribute of attributes) {
      assert.ok(
        attribute.type?.text && attribute.default,
        `${attribute.name} has no type or default`,
      );
    }
    for (const { name, type } of events) assert.notEqual(type.text, 'Event', name);
    for (const { name, syntax } of cssProperties) assert.ok(syntax, name);
  });

  it('gives VS Code the same attributes, parts and custom properties', async () => {
    type Data = Record<
      'tags' | 'properties' | 'pseudoElements',
      { name: string; attributes: { name: string }[] }[]
    >;
    const html = await readBuilt<Data>('vscode.html-custom-data.json');
    const css = await readBuilt<Data>('vscode.css-custom-data.json');
    assert.deepEqual(namesOf(html.tags), ['klachten-check']);
    assert.deepEqual(namesOf(html.tags[0]?.attributes), told('attributes'));
    assert.deepEqual(namesOf(css.properties), told('cssProperties'));
    assert.deepEqual(
      namesOf(css.pseudoElements),
      told('cssParts')
        .map((name) => `::part(${name})`)
        .sort(),
    );
  });
});
