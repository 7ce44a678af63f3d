// The parts of the applicants' page, embedded in the tool.
#ifndef PRECHECK_PAGE_H
#define PRECHECK_PAGE_H

#include <stddef.h>

/// Bytes that live as long as the program.
typedef struct {
  const unsigned char *start;
  size_t size;
} PreCheckPart;

/// The page's elements, with placeholders for texts.
PreCheckPart precheck_page_body(void);

/// The page's style sheet.
PreCheckPart precheck_page_style(void);

/// The page's script.
PreCheckPart precheck_page_script(void);

/// The rules as a WebAssembly module, compressed with gzip; empty if built without it.
PreCheckPart precheck_page_module(void);

#endif
