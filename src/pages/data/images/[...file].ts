import { snapshot } from '../../../components/image-data.ts';
import { imageDataFiles } from '../../../snippets/manifest-viewer/data-files.ts';

export function getStaticPaths() {
  return [...imageDataFiles(snapshot)].map(([file, text]) => ({ params: { file }, props: { text } }));
}

export function GET({ props: { text } }: { readonly props: { readonly text: string } }): Response {
  return new Response(text);
}
