// Tests: tests/archive/memory_archive_test.cpp.
#include "archive/container.hpp"
#include "archive/text_stream.hpp"

#include <limits>
#include <tuple>
#include <utility>

namespace glasshouse::archive {
namespace {

class MemoryContainer final : public Container {
public:
    explicit MemoryContainer(std::vector<MemoryFile> files) : files_(std::move(files)) {}

    Result<std::unique_ptr<EntryStream>> open(const ListedFile& file) const override {
        return std::make_unique<TextStream>(files_[file.locator].content);
    }

private:
    std::vector<MemoryFile> files_;
};

}  // namespace

std::unique_ptr<Archive> make_memory_archive(std::vector<MemoryFile> files) {
    Limits limits;
    limits.max_entries = std::numeric_limits<std::uint64_t>::max();
    limits.max_entry_bytes = std::numeric_limits<std::uint64_t>::max();
    Listing listing("memory", limits);
    for (std::size_t i = 0; i < files.size(); ++i) {
        // Without a bound on entries nothing can fail.
        std::ignore = listing.add({files[i].name, files[i].content.size(), i, false});
    }
    std::vector<OpenedContainer> containers;
    containers.push_back(
        {"memory", "memory", 0, std::move(listing), std::make_unique<MemoryContainer>(std::move(files))});
    return join(std::move(containers), {{"memory", "memory", 1}}, {}, limits);
}

}  // namespace glasshouse::archive
