// The templates, style sheet and script of the desk, embedded in the tool.
#ifndef DESK_PAGES_H
#define DESK_PAGES_H

#include <stddef.h>

/// A file that lives as long as the program.
typedef struct {
  /// The name of the file without its folder.
  const char *name;
  const unsigned char *start;
  size_t size;
} DeskPage;

/// The file at a position; its name is null after the last one.
DeskPage desk_page(size_t index);

#endif
