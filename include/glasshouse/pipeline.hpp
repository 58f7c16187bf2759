#pragma once

#include "glasshouse/archive/archive.hpp"
#include "glasshouse/assess/audit.hpp"
#include "glasshouse/assess/item_source.hpp"
#include "glasshouse/base/result.hpp"
#include "glasshouse/lexicon/lexicon.hpp"
#include "glasshouse/platforms/platforms.hpp"

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace glasshouse {

/// What an audit is made from and for.
struct AuditRequest {
    std::vector<std::filesystem::path> exports;
    model::Viewer viewer = model::to_viewer(model::ViewerFlag::NewFriend);
    model::Viewer baseline = model::to_viewer(model::ViewerFlag::Member);
    Date today;
    std::optional<Date> since;
    std::optional<Date> until;
    std::vector<lexicon::LexiconSource> own_lexicons;  ///< loaded after the built-in ones
    archive::Limits limits;
    unsigned jobs = 1;  ///< from 2 on the export is read on a thread of its own; the result is the same
};

/// Seconds each stage took, for --stage-times.
using StageTimes = std::vector<std::pair<std::string, double>>;

struct PipelineEvents {
    std::function<void(const platforms::Progress&)> progress;  ///< may be empty
    StageTimes* stage_times = nullptr;                         ///< filled when not null
};

/// Reads the exports, judges every item, hands the audited items to `sink` in reading order and returns the audit.
/// MixedOwners for exports of two people; NotAnExport when nothing is recognised, named for what it is.
[[nodiscard]] Result<assess::Audit> run_audit(const AuditRequest& request, assess::ItemSink& sink,
                                              const PipelineEvents& events);

/// The same over an archive that is already open.
[[nodiscard]] Result<assess::Audit> run_audit(const archive::Archive& archive, const AuditRequest& request,
                                              assess::ItemSink& sink, const PipelineEvents& events);

/// What is in an export and how much of it is read, without judging.
struct Inspection {
    std::vector<assess::InputShown> inputs;
    std::vector<platforms::Detection> detections;
    model::Account account;
    model::Coverage coverage;
    std::map<std::string, std::uint64_t> kinds;
    std::vector<std::string> cannot_see;
};
[[nodiscard]] Result<Inspection> inspect(const std::vector<std::filesystem::path>& exports,
                                         const archive::Limits& limits, const PipelineEvents& events);

}  // namespace glasshouse
