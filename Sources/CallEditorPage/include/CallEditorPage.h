// The parts of the page with which a team writes a call, embedded in the tool.
#ifndef CALL_EDITOR_PAGE_H
#define CALL_EDITOR_PAGE_H

#include "PageBase.h"

/// The page's elements, with placeholders for texts.
PagePart editor_page_body(void);

/// The page's own style sheet.
PagePart editor_page_style(void);

/// The page's own script.
PagePart editor_page_script(void);

/// The editor as a WebAssembly module, compressed with gzip; empty if built without it.
PagePart editor_page_module(void);

#endif
