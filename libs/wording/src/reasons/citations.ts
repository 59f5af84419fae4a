/** A citation for the eye: the address of a page gives way to its host, or to nothing where its author is named before it. */
export const plainCitation = (citation: string): string =>
  citation
    .replace(/:\s*https?:\/\/\S+/g, '')
    .replace(/https?:\/\/(?:www\.)?([^/\s:]+)\S*/g, '$1')
    .trim();
