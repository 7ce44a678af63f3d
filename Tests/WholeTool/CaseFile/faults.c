// Makes the n-th write below a folder fail, for faults.py. Loaded before the C library.
//
// FAULT_FOLDER  the folder whose files count
// FAULT_AT      number of the call that fails, from 1
// FAULT_ERROR   the error number
// FAULT_MODE    once, always (this call and every later one), short (half is written, and every
//               later call fails), half (half is written, and all goes on), kill (the process is
//               killed instead)
// FAULT_MARK    a file that is made when the call was reached
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <unistd.h>

enum verdict { PASS, FAIL, HALF };

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static long count;

static int concerns(int fd) {
  const char *folder = getenv("FAULT_FOLDER");
  char link[64], path[PATH_MAX];
  if (!folder) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return strncmp(path, folder, strlen(folder)) == 0;
}

static enum verdict verdict(int fd, int isWrite) {
  if (!concerns(fd)) return PASS;
  const char *at = getenv("FAULT_AT"), *mode = getenv("FAULT_MODE"), *mark = getenv("FAULT_MARK");
  if (!at || !mode) return PASS;
  pthread_mutex_lock(&lock);
  long number = ++count, wanted = atol(at);
  pthread_mutex_unlock(&lock);
  if (number < wanted) return PASS;
  if (number == wanted && mark) {
    long file = syscall(SYS_openat, AT_FDCWD, mark, O_CREAT | O_WRONLY, 0600);
    if (file >= 0) syscall(SYS_close, file);
  }
  int isFirst = number == wanted;
  if (!strcmp(mode, "kill")) kill(getpid(), SIGKILL);
  if (!strcmp(mode, "half")) return isFirst && isWrite ? HALF : PASS;
  if (!strcmp(mode, "short")) return isFirst && isWrite ? HALF : FAIL;
  if (!strcmp(mode, "once")) return isFirst ? FAIL : PASS;
  return FAIL;
}

static int fail(void) {
  const char *error = getenv("FAULT_ERROR");
  errno = error ? atoi(error) : EIO;
  return -1;
}

static size_t half(size_t size) { return size > 1 ? size / 2 : size; }

#define REAL(name)                   \
  static __typeof__(name) *real;     \
  if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

ssize_t write(int fd, const void *bytes, size_t size) {
  REAL(write);
  enum verdict v = verdict(fd, 1);
  return v == FAIL ? fail() : real(fd, bytes, v == HALF ? half(size) : size);
}

ssize_t pwrite(int fd, const void *bytes, size_t size, off_t place) {
  REAL(pwrite);
  enum verdict v = verdict(fd, 1);
  return v == FAIL ? fail() : real(fd, bytes, v == HALF ? half(size) : size, place);
}

ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t place) {
  REAL(pwrite64);
  enum verdict v = verdict(fd, 1);
  return v == FAIL ? fail() : real(fd, bytes, v == HALF ? half(size) : size, place);
}

int fsync(int fd) {
  REAL(fsync);
  return verdict(fd, 0) == PASS ? real(fd) : fail();
}

int fdatasync(int fd) {
  REAL(fdatasync);
  return verdict(fd, 0) == PASS ? real(fd) : fail();
}

int ftruncate(int fd, off_t size) {
  REAL(ftruncate);
  return verdict(fd, 0) == PASS ? real(fd, size) : fail();
}

int ftruncate64(int fd, off64_t size) {
  REAL(ftruncate64);
  return verdict(fd, 0) == PASS ? real(fd, size) : fail();
}

int posix_fallocate(int fd, off_t place, off_t size) {
  REAL(posix_fallocate);
  if (verdict(fd, 0) == PASS) return real(fd, place, size);
  fail();
  return errno;
}
