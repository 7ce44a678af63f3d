// What every page that the tool writes has in common, embedded in the tool.
#ifndef PAGE_BASE_H
#define PAGE_BASE_H

#include <stddef.h>

/// Bytes that live as long as the program.
typedef struct {
  const unsigned char *start;
  size_t size;
} PagePart;

/// The part of the style sheet that all pages share.
PagePart page_base_style(void);

/// The part of the script that all pages share: it loads the module and creates elements.
PagePart page_base_script(void);

/// The module that unpacks the others, in WebAssembly; empty if they are packed as by gzip.
PagePart page_base_unpacker(void);

/// Packs a text as a file in the format of .lzma with its size in the header, which the unpacker
/// reads. Returns the size of the file; 0 if it has no room, or if no encoder was there to compile.
size_t page_base_pack(
    const unsigned char *text, size_t size, unsigned char *packed, size_t packed_max);

#endif
