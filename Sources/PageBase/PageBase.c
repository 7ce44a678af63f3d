// Embeds what the pages share, so that the tool can write them without a compiler.
#include "PageBase.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char style[] = {
#embed "page/base.css"
};

static const unsigned char script[] = {
#embed "page/base.js"
};

PagePart page_base_style(void) { return (PagePart){style, sizeof style}; }

PagePart page_base_script(void) { return (PagePart){script, sizeof script}; }
