// Embeds the page's parts in the tool, so that it can write pages without a compiler.
//
// The module is built by `make precheck-module` and is not part of the repository. Without it,
// everything else builds and runs, and the tool reports what is missing when a page is requested.
#include "PreCheckPage.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char body[] = {
#embed "page/precheck.html"
};

static const unsigned char style[] = {
#embed "page/precheck.css"
};

// One script in eight files.
static const unsigned char script[] = {
#embed "page/precheck.js"
    ,
#embed "page/questions.js"
    ,
#embed "page/verdict.js"
    ,
#embed "page/steps.js"
    ,
#embed "page/applying.js"
    ,
#embed "page/drafts.js"
    ,
#embed "page/opening.js"
    ,
#embed "page/start.js"
};

#if __has_embed("../../.build/precheck/precheck.wasm.packed")
static const unsigned char module[] = {
#embed "../../.build/precheck/precheck.wasm.packed"
};
#define MODULE_SIZE sizeof module
#else
static const unsigned char module[] = {0};
#define MODULE_SIZE 0
#endif

#if __has_embed("../../.build/precheck/precheck.js.gz")
static const unsigned char plain_module[] = {
#embed "../../.build/precheck/precheck.js.gz"
};
#define PLAIN_MODULE_SIZE sizeof plain_module
#else
static const unsigned char plain_module[] = {0};
#define PLAIN_MODULE_SIZE 0
#endif

PagePart precheck_page_body(void) { return (PagePart){body, sizeof body}; }

PagePart precheck_page_style(void) { return (PagePart){style, sizeof style}; }

PagePart precheck_page_script(void) { return (PagePart){script, sizeof script}; }

PagePart precheck_page_module(void) { return (PagePart){module, MODULE_SIZE}; }

PagePart precheck_page_plain_module(void) {
  return (PagePart){plain_module, PLAIN_MODULE_SIZE};
}
