// The one archive the other stages see. Tests: tests/archive/open_container_test.cpp.
#include "archive/container.hpp"

#include <algorithm>
#include <tuple>
#include <utility>

namespace glasshouse::archive {
namespace {

/// Where an entry's bytes come from: the container and the row of its listing.
struct Origin {
    std::uint32_t container = 0;
    std::uint32_t file = 0;
};

class JoinedArchive final : public Archive {
public:
    JoinedArchive(std::vector<OpenedContainer> containers, std::vector<Input> inputs, std::vector<Rejected> damaged,
                  const Limits& limits);

    std::span<const Entry> entries() const override { return entries_; }
    std::span<const Input> inputs() const override { return inputs_; }
    std::span<const Rejected> rejected() const override { return rejected_; }
    Result<std::unique_ptr<EntryStream>> open(std::size_t index) const override;

private:
    /// Order of entries: by name, then by input and place in the container, so that equal names keep one order.
    std::vector<Origin> sorted_origins() const;
    void collect_rejected();

    std::vector<OpenedContainer> containers_;
    std::vector<Input> inputs_;
    std::uint64_t max_entry_bytes_;
    std::vector<Entry> entries_;
    std::vector<Origin> origins_;  ///< of each entry; the names themselves have moved to entries_
    std::vector<Rejected> rejected_;
};

JoinedArchive::JoinedArchive(std::vector<OpenedContainer> containers, std::vector<Input> inputs,
                             std::vector<Rejected> damaged, const Limits& limits)
    : containers_(std::move(containers)),
      inputs_(std::move(inputs)),
      max_entry_bytes_(limits.max_entry_bytes),
      rejected_(std::move(damaged)) {
    origins_ = sorted_origins();
    entries_.reserve(origins_.size());
    for (const Origin& origin : origins_) {
        OpenedContainer& container = containers_[origin.container];
        ListedFile& file = container.listing.files[origin.file];
        entries_.push_back({std::move(file.name), file.size, container.input, file.encrypted});
    }
    collect_rejected();
}

std::vector<Origin> JoinedArchive::sorted_origins() const {
    std::vector<Origin> origins;
    for (std::uint32_t c = 0; c < containers_.size(); ++c) {
        const auto count = static_cast<std::uint32_t>(containers_[c].listing.files.size());
        for (std::uint32_t f = 0; f < count; ++f) origins.push_back({c, f});
    }
    std::ranges::sort(origins, [&](const Origin& a, const Origin& b) {
        const OpenedContainer& left = containers_[a.container];
        const OpenedContainer& right = containers_[b.container];
        const std::string& left_name = left.listing.files[a.file].name;
        const std::string& right_name = right.listing.files[b.file].name;
        if (left_name != right_name) return natural_less(left_name, right_name);
        return std::tie(left.input, a.container, a.file) < std::tie(right.input, b.container, b.file);
    });
    return origins;
}

void JoinedArchive::collect_rejected() {
    for (OpenedContainer& container : containers_) {
        for (Rejected& rejected : container.listing.rejected) {
            rejected.input = container.input;
            rejected_.push_back(std::move(rejected));
        }
        container.listing.rejected = {};
    }
    std::ranges::sort(rejected_, [](const Rejected& a, const Rejected& b) {
        if (a.name != b.name) return natural_less(a.name, b.name);
        return std::tie(a.input, a.why) < std::tie(b.input, b.why);
    });
}

Result<std::unique_ptr<EntryStream>> JoinedArchive::open(std::size_t index) const {
    const Entry& entry = entries_.at(index);
    if (entry.encrypted) {
        return fail(ErrorCode::Encrypted, entry.name,
                    "is protected by a password; ask the platform for a new download, or unpack the ZIP with the "
                    "password and give the folder");
    }
    if (entry.size > max_entry_bytes_) {
        return fail(ErrorCode::LimitExceeded, entry.name,
                    "states " + std::to_string(entry.size) + " bytes, the limit for one file is " +
                        std::to_string(max_entry_bytes_) + "; it is not read");
    }
    const OpenedContainer& source = containers_[origins_[index].container];
    const std::uint64_t locator = source.listing.files[origins_[index].file].locator;
    return source.container->open({entry.name, entry.size, locator, false});
}

}  // namespace

std::unique_ptr<Archive> join(std::vector<OpenedContainer> containers, std::vector<Input> inputs,
                              std::vector<Rejected> damaged, const Limits& limits) {
    return std::make_unique<JoinedArchive>(std::move(containers), std::move(inputs), std::move(damaged), limits);
}

Result<std::string> read_all(const Archive& archive, std::size_t index, std::uint64_t max_bytes) {
    const Entry& entry = archive.entries()[index];
    const auto too_large = [&] {
        return fail(ErrorCode::LimitExceeded, entry.name,
                    "holds more than the " + std::to_string(max_bytes) + " bytes that are read at once");
    };
    if (entry.size > max_bytes) return too_large();
    Result<std::unique_ptr<EntryStream>> stream = archive.open(index);
    if (!stream) return std::unexpected(stream.error());

    constexpr std::uint64_t kLargestStep = 1ULL << 20U;  // a directory may lie about the size
    std::string content;
    std::size_t used = 0;
    while (true) {
        if (used == content.size()) {
            // One byte more than stated, so that the end is found without another step.
            content.resize(used + std::clamp<std::uint64_t>(entry.size + 1 - std::min<std::uint64_t>(entry.size, used),
                                                            4096, kLargestStep));
        }
        const Result<std::size_t> count = (*stream)->read(std::span(content).subspan(used));
        if (!count) return std::unexpected(count.error());
        if (*count == 0) break;
        used += *count;
        if (used > max_bytes) return too_large();
    }
    content.resize(used);
    return content;
}

}  // namespace glasshouse::archive
