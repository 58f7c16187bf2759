// Tested by coverage_test.cpp.
#include "glasshouse/model/coverage.hpp"

#include <utility>

namespace glasshouse::model {

Coverage::KindTally& Coverage::kind(std::string_view id) {
    const auto at = by_kind_.find(id);
    return at != by_kind_.end() ? at->second : by_kind_.emplace(std::string(id), KindTally{}).first->second;
}

void Coverage::entry_read(std::string_view kind_id) {
    ++entries_.read;
    ++kind(kind_id).entries.read;
}

void Coverage::entry_skipped(std::string_view reason) {
    ++entries_.skipped;
    ++kind(reason).entries.skipped;
}

void Coverage::entry_unknown(std::string_view entry, std::string_view what) {
    ++entries_.unknown;
    ++kind("unknown").entries.unknown;
    problem(Problem{std::string(entry), std::nullopt, std::string(what)});
}

void Coverage::record_read(std::string_view kind_id, std::uint64_t count) {
    records_.read += count;
    kind(kind_id).records.read += count;
}

void Coverage::record_skipped(std::string_view kind_id, std::string_view reason, std::uint64_t count) {
    records_.skipped += count;
    kind(kind_id).records.skipped += count;
    const auto at = skip_reasons_.find(reason);
    if (at != skip_reasons_.end()) {
        at->second += count;
    } else {
        skip_reasons_.emplace(std::string(reason), count);
    }
}

void Coverage::record_unknown(std::string_view kind_id, std::string_view entry, std::uint64_t record,
                              std::string_view what) {
    ++records_.unknown;
    ++kind(kind_id).records.unknown;
    problem(Problem{std::string(entry), record, std::string(what)});
}

void Coverage::problem(Problem problem) {
    ++problem_count_;
    if (problem.record && ++record_problems_ > kMaxRecordProblems) return;
    problems_.push_back(std::move(problem));
}

void Coverage::missing(std::string what) { missing_.push_back(std::move(what)); }

CoverageFields CoverageFields::of(const Coverage& coverage) {
    return {coverage.entries_,  coverage.records_,       coverage.by_kind_, coverage.skip_reasons_,
            coverage.problems_, coverage.problem_count_, coverage.missing_};
}

Coverage CoverageFields::to_coverage() const {
    Coverage coverage;
    coverage.entries_ = entries;
    coverage.records_ = records;
    coverage.by_kind_ = by_kind;
    coverage.skip_reasons_ = skip_reasons;
    coverage.problems_ = problems;
    coverage.problem_count_ = problem_count;
    coverage.missing_ = missing;
    for (const Problem& problem : problems) coverage.record_problems_ += problem.record ? 1U : 0U;
    return coverage;
}

}  // namespace glasshouse::model
