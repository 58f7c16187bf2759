#include "glasshouse/platforms/platforms.hpp"
#include "platforms/facebook/classify.hpp"
#include "platforms/headed_stream.hpp"
#include "platforms/marks.hpp"
#include "platforms/readable.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <tuple>
#include <vector>

namespace glasshouse::platforms {

namespace {

constexpr std::size_t kMarkBytes = 8UL << 10U;
constexpr int kMaxEntriesOfKind = 3;
constexpr int kMaxEntriesOfUnknownName = 300;

struct Evidence {
    std::uint64_t entries = 0;
    std::string first;
};

/// Entries worth a look: a few of each kind that Facebook's table knows, and the first with other names. Files that
/// the table leaves alone (messages, logs) are looked at only where nothing else is there.
std::vector<std::size_t> choose_entries(const archive::Archive& archive, bool with_skipped) {
    std::map<const facebook::RecordKind*, int> chosen_of_kind;
    std::vector<std::size_t> chosen;
    for (std::size_t index = 0; index < archive.entries().size(); ++index) {
        const archive::Entry& entry = archive.entries()[index];
        if (entry.encrypted || entry.size == 0 || !may_carry_mark(entry.name)) continue;
        const facebook::RecordKind* kind = facebook::classify_name(entry.name).kind;
        const bool is_skipped = kind != nullptr && !kind->is_read();
        if (is_skipped && !with_skipped && kind->skip_reason != "other-product") continue;
        const int limit = kind == nullptr ? kMaxEntriesOfUnknownName : kMaxEntriesOfKind;
        if (++chosen_of_kind[kind] <= limit) chosen.push_back(index);
    }
    return chosen;
}

using EvidenceTable = std::map<model::Platform, Evidence>;

EvidenceTable collect_evidence(const archive::Archive& archive, bool with_skipped) {
    EvidenceTable found;
    for (const std::size_t index : choose_entries(archive, with_skipped)) {
        const auto stream = HeadedStream::open(archive, index, kMarkBytes);
        if (!stream) continue;
        const std::optional<Mark> mark = find_mark(archive.entries()[index].name, (*stream)->head());
        if (!mark) continue;
        Evidence& evidence = found[mark->platform];
        if (evidence.entries++ == 0) evidence.first = mark->what;
    }
    return found;
}

std::string describe(model::Platform platform, const Evidence& evidence) {
    const std::string owner{model::row_of(platform).label};
    const std::string count =
        evidence.entries == 1 ? "1 entry holds " : std::to_string(evidence.entries) + " entries hold ";
    return count + "what " + owner + " writes, first " + evidence.first;
}

bool is_web_page(std::string_view head) {
    const std::size_t start = head.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    return start != std::string_view::npos && head[start] == '<' && head.find("<html") != std::string_view::npos;
}

}  // namespace

bool holds_web_page(const archive::Archive& archive) {
    return std::ranges::any_of(choose_entries(archive, true), [&](std::size_t index) {
        const auto stream = HeadedStream::open(archive, index, kMarkBytes);
        return stream && is_web_page((*stream)->head());
    });
}

std::vector<Detection> detect(const archive::Archive& archive) {
    EvidenceTable found = collect_evidence(archive, false);
    if (found.empty()) found = collect_evidence(archive, true);
    std::vector<std::pair<std::uint64_t, Detection>> ranked;
    for (const auto& [platform, evidence] : found) {
        ranked.emplace_back(
            evidence.entries,
            Detection{.platform = platform, .reason = describe(platform, evidence), .readable = is_readable(platform)});
    }
    // Surest first; equal ones in the order of platforms.
    std::ranges::sort(ranked, [](const auto& a, const auto& b) {
        return std::tie(b.first, a.second.platform) < std::tie(a.first, b.second.platform);
    });
    std::vector<Detection> detections;
    for (auto& [entries, detection] : ranked) detections.push_back(std::move(detection));
    return detections;
}

}  // namespace glasshouse::platforms
