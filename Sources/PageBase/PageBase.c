// Embeds what the pages share, so that the tool can write them without a compiler.
#include "PageBase.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char style[] = {
#embed "page/base.css"
};

static const unsigned char script[] = {
#embed "page/base.js"
};

#if __has_embed("../../.build/page-runtime/unpack.wasm")
static const unsigned char unpacker[] = {
#embed "../../.build/page-runtime/unpack.wasm"
};
#define UNPACKER_SIZE sizeof unpacker
#else
static const unsigned char unpacker[] = {0};
#define UNPACKER_SIZE 0
#endif

PagePart page_base_style(void) { return (PagePart){style, sizeof style}; }

PagePart page_base_script(void) { return (PagePart){script, sizeof script}; }

PagePart page_base_unpacker(void) { return (PagePart){unpacker, UNPACKER_SIZE}; }
