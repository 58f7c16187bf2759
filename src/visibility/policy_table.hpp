#pragma once

#include "evidence.hpp"
#include "glasshouse/base/resource.hpp"
#include "glasshouse/base/result.hpp"
#include "glasshouse/model/audience.hpp"
#include "glasshouse/model/item_kind.hpp"

#include <array>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::visibility {

/// How a row comes to its audience.
enum class Decides : std::uint8_t {
    Fixed,    ///< the platform's rule, the same for everybody
    Retired,  ///< the platform's rule, and no setting changes it: nobody is shown it any more
    Assumed,  ///< nobody told: the row's shares say how probable each audience is
    Host,     ///< somebody else decides; the row's shares say how probable each audience is
    Law,      ///< no item's audience, but a rule that holds whatever the kind
};

/// Probabilities of whom an unknown audience includes; what is left over is narrower than friends.
struct Shares {
    double everybody = 0;
    double friends_of_friends = 0;
    double friends = 0;

    friend bool operator==(const Shares&, const Shares&) = default;
};

/// When a row holds. Days are counted from 1970; absent means no condition.
struct Conditions {
    std::vector<std::string> fields;
    std::optional<std::int64_t> from_day;
    std::optional<std::int64_t> before_day;
    std::optional<std::int64_t> joined_from_day;
    std::optional<std::int64_t> joined_before_day;
    std::optional<int> younger_than;
    std::optional<std::int64_t> older_than_days;

    [[nodiscard]] bool is_empty_but_fields() const;
};

/// One row of data/visibility/<platform>.tsv.
struct PolicyRow {
    std::string id;  ///< with the platform in front: "facebook.post.sticky"
    std::vector<model::ItemKind> kinds;
    Conditions conditions;
    Decides decides = Decides::Assumed;
    model::Audience audience;
    Shares shares;
    std::string setting;             ///< settings key that governs such items; empty for none
    bool setting_has_field = false;  ///< the key goes on with the item's field: "profile.work"
    int surface = 2;
    model::Verdict web = model::Verdict::Yes;  ///< the most that somebody not logged in gets
    bool shown_to_restricted = true;           ///< false: not even what is public
    Evidence evidence;
    std::string says;
};

/// The rules of one platform: first fitting row of a kind decides, the last row of each kind fits every item.
class PolicyTable {
public:
    /// Reads the file of the platform. Rows that are not in force on `today` are left out.
    [[nodiscard]] static Result<PolicyTable> parse(const Resource& file, std::string_view platform, Date today);

    /// Rows of the kind in the file's order.
    [[nodiscard]] const std::vector<std::uint32_t>& rows_of(model::ItemKind kind) const;
    [[nodiscard]] const PolicyRow& row(std::uint32_t index) const { return rows_[index]; }
    [[nodiscard]] const std::vector<PolicyRow>& rows() const { return rows_; }
    [[nodiscard]] const PolicyRow* find(std::string_view id) const;
    /// The row for an item of which only kind and field are known.
    [[nodiscard]] const PolicyRow* find_undated(model::ItemKind kind, std::string_view field) const;

private:
    std::vector<PolicyRow> rows_;
    std::array<std::vector<std::uint32_t>, model::kItemKinds.size()> by_kind_;
    std::map<std::string, std::uint32_t, std::less<>> by_id_;
};

/// The kinds a cell names; Invalid at the row for a word that is no kind.
[[nodiscard]] Result<std::vector<model::ItemKind>> parse_kinds(const TsvTable& table, const TsvTable::Row& row,
                                                               std::string_view cell);

}  // namespace glasshouse::visibility
