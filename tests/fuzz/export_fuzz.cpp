// Any bytes as files of an export, each a line with its name and then its content, parted by zero bytes: detected, the
// account read, every item read, and every file booked once.
#include "fuzz_law.hpp"
#include "glasshouse/platforms/platforms.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace {

using namespace glasshouse;

std::vector<archive::MemoryFile> to_files(std::string_view text) {
    std::vector<archive::MemoryFile> files;
    while (!text.empty()) {
        const std::string_view file = text.substr(0, text.find('\0'));
        text.remove_prefix(std::min(file.size() + 1, text.size()));
        const std::size_t end = std::min(file.find('\n'), file.size());
        files.push_back({std::string(file.substr(0, end)), std::string(file.substr(std::min(end + 1, file.size())))});
    }
    return files;
}

void read_as(model::Platform platform, const archive::Archive& archive) {
    const auto account = platforms::read_account(archive, platform);
    if (!account) return;
    model::Coverage coverage;
    std::uint64_t items = 0;
    const auto done = platforms::read_items(archive, *account, {[&](model::Item&&) { ++items; }, {}}, coverage);
    if (!done) return;
    const std::size_t files = archive.entries().size() + archive.rejected().size();
    fuzz::require(coverage.entries().total() == files, "every file is booked once");
    fuzz::require(items == 0 || coverage.records().read > 0, "items come from records");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto archive = archive::make_memory_archive(to_files(fuzz::to_text(data, size)));
    for (const platforms::Detection& detection : platforms::detect(*archive)) {
        if (detection.readable) read_as(detection.platform, *archive);
    }
    return 0;
}
