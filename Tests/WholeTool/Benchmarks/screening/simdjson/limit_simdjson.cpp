// The native reference: the same screening by hand in C++ on simdjson's On-Demand parser.
//
//   g++ -O3 -march=native -std=c++20 limit_simdjson.cpp -o limit_simdjson -lsimdjson -pthread
//   python3 ../generate.py --tables .
//   ./limit_simdjson tables.tsv applications.ndjson screen 1 > verdicts.ndjson
//
// Modes: `screen N` (N threads), `fields` (On-Demand: walk to the fields that the rules read, no
// rules), `dom` (simdjson DOM: parse every value), `stage1` (find the structure only), `lines`
// (memchr for line ends), `sum` (read every byte).
//
// It is what a programmer with time to spare would write for this one task; it explains nothing and
// its parameters are only those of tables.tsv. It is not a peer but a limit to be measured against.

#include <fcntl.h>
#include <simdjson.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <atomic>
#include <condition_variable>
#include <cstdio>
#include <cstring>
#include <mutex>
#include <thread>

#include "rules.hpp"

static const size_t BATCH = 1 << 20;  // simdjson finds the structure of a megabyte at a time

static void run_block(ondemand::parser& parser, const char* data, size_t size, std::string& out,
                      bool rules, uint64_t& seen) {
  Application a;
  parser.threaded = false;
  ondemand::document_stream stream =
      parser.iterate_many((const uint8_t*)data, size, std::min(BATCH * 8, std::max(BATCH, size)));
  for (auto doc : stream) {
    ondemand::document_reference ref = doc.value();
    read(ref, a);
    if (rules) screen(a, out);
    seen++;
  }
}

int main(int argc, char** argv) {
  if (argc < 4) {
    fprintf(stderr, "limit_simdjson TABLES FILE MODE [THREADS]\n");
    return 2;
  }
  load_tables(argv[1]);
  int fd = open(argv[2], O_RDONLY);
  struct stat st;
  fstat(fd, &st);
  size_t size = st.st_size;
  // the file, followed by readable padding
  char* data = (char*)mmap(nullptr, size + 65536, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (mmap(data, size, PROT_READ, MAP_PRIVATE | MAP_FIXED | MAP_POPULATE, fd, 0) == MAP_FAILED)
    return 1;
  madvise(data, size, MADV_SEQUENTIAL);
  string_view mode = argv[3];
  int threads = argc > 4 ? atoi(argv[4]) : 1;
  uint64_t seen = 0;

  if (mode == "screen" || mode == "fields") {
    // blocks that end at line ends; finished blocks are written in order
    std::vector<std::pair<size_t, size_t>> blocks;
    for (size_t at = 0; at < size;) {
      size_t end = std::min(size, at + BATCH);
      while (end < size && data[end - 1] != '\n') end++;
      blocks.emplace_back(at, end);
      at = end;
    }
    std::atomic<size_t> next{0};
    std::atomic<uint64_t> total{0};
    size_t turn = 0;
    std::mutex lock;
    std::condition_variable moved;
    auto work = [&] {
      ondemand::parser parser;
      std::string out;
      uint64_t mine = 0;
      for (size_t b; (b = next++) < blocks.size();) {
        out.clear();
        run_block(parser, data + blocks[b].first, blocks[b].second - blocks[b].first, out,
                  mode == "screen", mine);
        std::unique_lock<std::mutex> hold(lock);
        moved.wait(hold, [&] { return turn == b; });
        for (size_t at = 0; at < out.size();) at += write(1, out.data() + at, out.size() - at);
        turn++;
        moved.notify_all();
      }
      total += mine;
    };
    std::vector<std::thread> pool;
    for (int t = 1; t < threads; t++) pool.emplace_back(work);
    work();
    for (auto& t : pool) t.join();
    seen = total;
  } else if (mode == "dom") {
    dom::parser parser;
    parser.threaded = false;
    dom::document_stream stream = parser.parse_many(data, size, BATCH);
    for (auto doc : stream) {
      if (!doc.error()) seen++;
    }
  } else if (mode == "stage1") {
    // On-Demand finds the structure when a stream moves on; touching nothing else leaves just that
    ondemand::parser parser;
    parser.threaded = false;
    ondemand::document_stream stream = parser.iterate_many((const uint8_t*)data, size, BATCH);
    for (auto doc : stream) {
      (void)doc;
      seen++;
    }
  } else if (mode == "lines") {
    for (const char *p = data, *end = data + size; p < end; seen++)
      p = (const char*)memchr(p, '\n', end - p) + 1;
  } else if (mode == "sum") {
    const uint64_t* p = (const uint64_t*)data;
    for (size_t i = 0; i < size / 8; i++) seen += p[i];
  }
  fprintf(stderr, "%llu\n", (unsigned long long)seen);
}
