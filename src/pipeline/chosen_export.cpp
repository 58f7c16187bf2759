// Two platforms given together must not look like one export in two parts. Tested by tests/laws/export_inputs_test.cpp.
#include "pipeline/chosen_export.hpp"

#include "pipeline/export_inputs.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace glasshouse {
namespace {

/// Some entries of another archive, in its order.
class SelectedArchive final : public archive::Archive {
public:
    explicit SelectedArchive(const archive::Archive& whole) : whole_(whole) {}

    void add(std::size_t index) {
        entries_.push_back(whole_.entries()[index]);
        origins_.push_back(index);
    }

    [[nodiscard]] std::span<const archive::Entry> entries() const override { return entries_; }
    [[nodiscard]] std::span<const archive::Input> inputs() const override { return whole_.inputs(); }
    [[nodiscard]] std::span<const archive::Rejected> rejected() const override { return whole_.rejected(); }
    [[nodiscard]] Result<std::unique_ptr<archive::EntryStream>> open(std::size_t index) const override {
        return whole_.open(origins_.at(index));
    }

private:
    const archive::Archive& whole_;
    std::vector<archive::Entry> entries_;
    std::vector<std::size_t> origins_;
};

/// The entries of the inputs for which `is_chosen` holds.
template <class IsChosen>
std::unique_ptr<SelectedArchive> select(const archive::Archive& archive, IsChosen is_chosen) {
    auto selected = std::make_unique<SelectedArchive>(archive);
    for (std::size_t index = 0; index < archive.entries().size(); ++index) {
        if (is_chosen(archive.entries()[index].input)) selected->add(index);
    }
    return selected;
}

std::string format_of(const archive::Archive& archive) {
    constexpr std::array<std::string_view, 5> kFormats{"json", "html", "csv", "js", "car"};
    std::string format;
    for (const archive::Entry& entry : archive.entries()) {
        const std::string_view extension = std::string_view(entry.name).substr(entry.name.rfind('.') + 1);
        if (std::ranges::find(kFormats, extension) == kFormats.end() || extension == format) continue;
        if (!format.empty()) return "mixed";
        format = extension;
    }
    return format;
}

std::vector<OtherInput> find_others(const archive::Archive& archive) {
    std::vector<OtherInput> others;
    const auto count = static_cast<std::uint32_t>(archive.inputs().size());
    for (std::uint32_t input = 0; count > 1 && input < count; ++input) {
        const auto part = select(archive, [input](std::uint32_t of) { return of == input; });
        const std::vector<platforms::Detection> found = platforms::detect(*part);
        if (found.empty() || std::ranges::any_of(found, &platforms::Detection::readable)) continue;
        others.push_back({input, found.front().platform, format_of(*part), part->entries().size()});
    }
    return others;
}

std::unexpected<Error> fail_unrecognised(const archive::Archive& archive, Error error) {
    if (!archive.rejected().empty() && archive.entries().size() <= 1) {
        const archive::Rejected& damage = archive.rejected().front();
        const std::string place = damage.input < archive.inputs().size() ? archive.inputs()[damage.input].name : "";
        const std::string_view advice = "download the export again";
        const bool is_said = damage.why.find(advice) != std::string::npos;
        return fail(error.code, place, damage.why + (is_said ? "" : "; " + std::string(advice)));
    }
    if (platforms::holds_web_page(archive)) {
        error.detail =
            "a web page stands in place of the data, as when a login had run out or the platform failed: ask the "
            "platform for the export again, and give the ZIP as it was downloaded";
    }
    return std::unexpected(std::move(error));
}

}  // namespace

void ChosenExport::book_others(model::Coverage& coverage) const {
    for (const OtherInput& other : others) {
        for (std::uint64_t i = 0; i < other.entries; ++i) coverage.entry_skipped("other-platform");
        coverage.problem({archive->inputs()[other.input].name, std::nullopt,
                          "an export of " + std::string(model::row_of(other.platform).label) +
                              "; not read by this version, nothing in it is judged"});
    }
}

Result<ChosenExport> choose_export(const archive::Archive& archive) {
    ChosenExport chosen;
    chosen.detections = platforms::detect(archive);
    auto platform = readable_platform(chosen.detections);
    if (!platform && chosen.detections.empty()) return fail_unrecognised(archive, std::move(platform.error()));
    if (!platform) return std::unexpected(std::move(platform.error()));
    chosen.platform = *platform;
    chosen.others = find_others(archive);
    chosen.archive = select(archive, [&](std::uint32_t input) {
        return std::ranges::find(chosen.others, input, &OtherInput::input) == chosen.others.end();
    });
    return chosen;
}

}  // namespace glasshouse
