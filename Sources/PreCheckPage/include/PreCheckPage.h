// The parts of the applicants' page, embedded in the tool.
#ifndef PRECHECK_PAGE_H
#define PRECHECK_PAGE_H

#include "PageBase.h"

/// The page's elements, with placeholders for texts.
PagePart precheck_page_body(void);

/// The page's own style sheet.
PagePart precheck_page_style(void);

/// The page's own script.
PagePart precheck_page_script(void);

/// The rules as a WebAssembly module, compressed with gzip; empty if built without it.
PagePart precheck_page_module(void);

/// The same as plain JavaScript, compressed with gzip; empty if built without it.
PagePart precheck_page_plain_module(void);

#endif
