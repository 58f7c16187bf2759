#pragma once

#include "glasshouse/assess/audit.hpp"
#include "glasshouse/base/digest.hpp"
#include "glasshouse/base/resource.hpp"
#include "glasshouse/base/result.hpp"
#include "glasshouse/lexicon/lexicon.hpp"
#include "glasshouse/visibility/policies.hpp"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace glasshouse::assess {

/// What an audit is asked for, as far as judging goes.
struct Question {
    model::Viewer viewer;
    model::Viewer baseline;
    Date today;
    std::optional<Date> since;  ///< items before are left out
    std::optional<Date> until;
};

/// What an item's words and shape came to.
struct ItemReading {
    std::vector<Finding> findings;  ///< by rule
    bool is_judged = true;          ///< false: words without a lexicon, or pictures without words
    std::string unjudged_language;  ///< of words without a lexicon; empty otherwise
};

/// Turns items into audited items and keeps the counts. Borrows lexicons and policies, which must outlive it; memory
/// does not grow with the number of items. Not thread-safe, but for read_words().
class Assessor {
public:
    /// Fails with Invalid when data/structure.tsv, data/conduct.tsv or data/cannot_see.tsv is missing or not
    /// well-formed.
    [[nodiscard]] static Result<Assessor> create(const lexicon::Lexicons& lexicons,
                                                 const visibility::Policies& policies, std::span<const Resource> data,
                                                 Question question);
    Assessor(Assessor&&) noexcept;
    Assessor& operator=(Assessor&&) noexcept;
    ~Assessor();

    /// The account whose items come next; its key makes their ids.
    void begin_account(const model::Account& account);
    /// Runs the lexicons over the item: most of the work, and the same whatever came before. Any thread may call it at
    /// any time.
    [[nodiscard]] ItemReading read_words(const model::Item& item) const;
    /// Judges one item and counts it. Absent when --since or --until leaves it out. Requires what read_words() gives.
    [[nodiscard]] std::optional<AuditedItem> assess(model::Item&& item, ItemReading&& reading);
    /// Counts, topics, years, plan and the ten; the caller adds inputs, tool and coverage. Call once, at the end.
    [[nodiscard]] Audit finish();

private:
    struct State;
    explicit Assessor(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// Id of an item under an account's key: over kind, UTC second, the owner's own words (NFC), container and other party.
[[nodiscard]] model::ItemId id_of(const model::Item& item, const DigestKey& key);

}  // namespace glasshouse::assess
