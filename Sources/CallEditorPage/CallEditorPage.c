// Embeds the parts of the page with which a team writes a call; see PreCheckPage.c.
#include "CallEditorPage.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char body[] = {
#embed "page/editor.html"
};

static const unsigned char style[] = {
#embed "page/editor.css"
};

static const unsigned char script[] = {
#embed "page/editor.js"
};

#if __has_embed("../../.build/policy-editor/editor.wasm.packed")
static const unsigned char module[] = {
#embed "../../.build/policy-editor/editor.wasm.packed"
};
#define MODULE_SIZE sizeof module
#else
static const unsigned char module[] = {0};
#define MODULE_SIZE 0
#endif

PagePart editor_page_body(void) { return (PagePart){body, sizeof body}; }

PagePart editor_page_style(void) { return (PagePart){style, sizeof style}; }

PagePart editor_page_script(void) { return (PagePart){script, sizeof script}; }

PagePart editor_page_module(void) { return (PagePart){module, MODULE_SIZE}; }
