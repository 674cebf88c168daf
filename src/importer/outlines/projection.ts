import { runMapshaper } from './run-mapshaper.js';

/** Rijksdriehoeksmeting (EPSG:28992) with its shift to WGS 84, which the bare definition of the code lacks. */
export const RD_NEW =
  '+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 ' +
  '+ellps=bessel +towgs84=565.417,50.3319,465.552,-0.398957,0.343988,-1.8774,4.0725 +units=m +no_defs';

/**
 * Shapes in RD New as shapes in longitude and latitude.
 * @param layer Name that the layer gets, for the commands that follow.
 */
export async function projectToWgs84(about: string, content: Buffer, layer: string): Promise<Buffer> {
  const commands = [
    '-i shapes.json',
    `-proj wgs84 from='${RD_NEW}'`,
    `-rename-layers ${layer}`,
    '-o projected.json format=topojson no-quantization',
  ];
  const output = await runMapshaper(about, commands, { 'shapes.json': content });
  return Buffer.from(output['projected.json'] ?? '');
}
