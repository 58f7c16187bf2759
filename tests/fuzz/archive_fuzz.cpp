// Any bytes as a ZIP, tar or tar.gz: listed, and every entry read to its end. The bytes lie in a file that has no name.
#include "fuzz_law.hpp"
#include "glasshouse/archive/archive.hpp"

#include <sys/mman.h>
#include <unistd.h>
#include <array>
#include <string>

namespace {

using namespace glasshouse;

constexpr std::uint64_t kMaxEntryBytes = 1U << 20U;

void read_to_end(const archive::Archive& archive, std::size_t index) {
    const auto stream = archive.open(index);
    if (!stream) return;
    std::array<char, 4096> buffer{};
    std::uint64_t total = 0;
    while (true) {
        const Result<std::size_t> count = (*stream)->read(buffer);
        if (!count || *count == 0) break;
        fuzz::require(*count <= buffer.size(), "a read fits its buffer");
        total += *count;
        fuzz::require(total <= kMaxEntryBytes, "no entry gives more than the limit");
    }
}

void open_and_read(const std::string& path) {
    const archive::Limits limits{
        .max_entries = 1'000, .max_directory_bytes = 1U << 20U, .max_entry_bytes = kMaxEntryBytes};
    const auto archive = archive::open_container(path, limits);
    if (!archive) return;
    fuzz::require((*archive)->entries().size() + (*archive)->rejected().size() <= limits.max_entries,
                  "no more entries than the limit");
    for (std::size_t i = 0; i < (*archive)->entries().size(); ++i) {
        const std::string& name = (*archive)->entries()[i].name;
        fuzz::require(!name.empty() && !name.starts_with('/'), "entries have relative names");
        read_to_end(**archive, i);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const int file = ::memfd_create("glasshouse-fuzz", MFD_CLOEXEC);
    fuzz::require(file >= 0 && ::write(file, data, size) == static_cast<ssize_t>(size), "memory for the input");
    open_and_read("/proc/self/fd/" + std::to_string(file));
    ::close(file);
    return 0;
}
