#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::model {

/// What became of entries or records. The three add up to the total.
struct Tally {
    std::uint64_t read = 0;
    std::uint64_t skipped = 0;  ///< known, and left out for a stated reason
    std::uint64_t unknown = 0;  ///< not understood

    [[nodiscard]] std::uint64_t total() const { return read + skipped + unknown; }
    friend bool operator==(const Tally&, const Tally&) = default;
};

/// One thing that was not understood or is damaged. Names entries and keys, never text of the export.
struct Problem {
    std::string entry;
    std::optional<std::uint64_t> record;
    std::string what;

    friend bool operator==(const Problem&, const Problem&) = default;
};

/// The ledger that proves completeness: every entry and every record of the read entries is booked exactly once.
/// Not thread-safe.
class Coverage {
public:
    /// Books an entry as read under a record kind's id ("facebook.posts").
    void entry_read(std::string_view kind);
    /// Books an entry as known and left out; `reason` is a word such as "messages", "ads", "logs", "media",
    /// "furniture".
    void entry_skipped(std::string_view reason);
    /// Books an entry as not understood and names it.
    void entry_unknown(std::string_view entry, std::string_view what);

    void record_read(std::string_view kind, std::uint64_t count = 1);
    /// Books a record as known and left out, for example "duplicate" or "empty".
    void record_skipped(std::string_view kind, std::string_view reason, std::uint64_t count = 1);
    void record_unknown(std::string_view kind, std::string_view entry, std::uint64_t record, std::string_view what);

    /// Notes damage to an entry or record that is booked elsewhere (a media file cut off, a wrong checksum).
    void problem(Problem problem);
    /// Says what the export should hold and does not, in words for people.
    void missing(std::string what);

    [[nodiscard]] const Tally& entries() const { return entries_; }
    [[nodiscard]] const Tally& records() const { return records_; }
    /// By record kind or reason of skipping; entries and records counted apart.
    struct KindTally {
        Tally entries;
        Tally records;
        friend bool operator==(const KindTally&, const KindTally&) = default;
    };
    [[nodiscard]] const std::map<std::string, KindTally, std::less<>>& by_kind() const { return by_kind_; }
    [[nodiscard]] const std::map<std::string, std::uint64_t, std::less<>>& skip_reasons() const {
        return skip_reasons_;
    }
    /// At most kMaxProblems are kept word for word; problem_count() counts all. Unknown entries are always kept.
    [[nodiscard]] const std::vector<Problem>& problems() const { return problems_; }
    [[nodiscard]] std::uint64_t problem_count() const { return problem_count_; }
    [[nodiscard]] const std::vector<std::string>& missing() const { return missing_; }
    /// True when some entry or record was not understood: exit status 4.
    [[nodiscard]] bool has_unknown() const { return entries_.unknown + records_.unknown > 0; }

    static constexpr std::size_t kMaxRecordProblems = 1000;

    friend bool operator==(const Coverage&, const Coverage&) = default;

private:
    friend struct CoverageFields;
    KindTally& kind(std::string_view id);

    Tally entries_;
    Tally records_;
    std::map<std::string, KindTally, std::less<>> by_kind_;
    std::map<std::string, std::uint64_t, std::less<>> skip_reasons_;
    std::vector<Problem> problems_;
    std::uint64_t problem_count_ = 0;
    std::size_t record_problems_ = 0;
    std::vector<std::string> missing_;
};

/// The ledger's parts by name, for saving and loading an audit.
struct CoverageFields {
    Tally entries;
    Tally records;
    std::map<std::string, Coverage::KindTally, std::less<>> by_kind;
    std::map<std::string, std::uint64_t, std::less<>> skip_reasons;
    std::vector<Problem> problems;
    std::uint64_t problem_count = 0;
    std::vector<std::string> missing;

    [[nodiscard]] static CoverageFields of(const Coverage& coverage);
    [[nodiscard]] Coverage to_coverage() const;
};

}  // namespace glasshouse::model
