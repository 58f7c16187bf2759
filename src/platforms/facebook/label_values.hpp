#pragma once

#include "glasshouse/syntax/json.hpp"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace glasshouse::platforms::facebook {

/// What a row of Meta's label_values envelope holds, whatever the account's language. The words that stand for each are
/// in data/platforms/facebook-labels.tsv.
enum class Label : std::uint8_t {
    Name,
    Url,
    Message,
    Title,
    Description,
    Comment,
    Location,
    PlaceTags,
    PlaceName,
    Address,
    Coordinates,
    Photos,
    VisitTime,
    Application,
    Reaction,
    Group,
    Author,
    Recipient,
    Page,
    Members,
    DeclinedMembers,
    Time,
    StartTime,
    EndTime,
    UpdateTime,
    Question,
    Answer,
    Rating,
    Price,
    Category,
    Audience,
    PhoneNumber,
    Email,
    Website,
    Service,
};

/// The meaning of a label or of an `ent_field_name`, in any language of the table, letter case aside, as it stands in
/// the file (mojibake included) or repaired. Absent for words that the table does not hold.
[[nodiscard]] std::optional<Label> find_label(std::string_view text);

/// Rows of one level of the envelope: `{"label_values": [...]}`, the `dict` of a row, or a row list itself. Borrowed
/// like the JsonView it is made from. Rows that are missing or of another type read as absent.
class LabelValuesView {
public:
    LabelValuesView() = default;
    explicit LabelValuesView(syntax::JsonView record_or_rows);

    [[nodiscard]] explicit operator bool() const { return static_cast<bool>(rows_); }
    /// First row of this level with the meaning.
    [[nodiscard]] syntax::JsonView row(Label label) const;
    /// Its words, repaired; empty where it has none.
    [[nodiscard]] std::string text(Label label) const;
    /// Its `timestamp_value`.
    [[nodiscard]] syntax::JsonView time(Label label) const;
    /// The rows nested in it.
    [[nodiscard]] LabelValuesView below(Label label) const;
    /// First words with the meaning on this level or below.
    [[nodiscard]] std::string deep_text(Label label) const;
    /// All words with the meaning, on this level and below, in order.
    [[nodiscard]] std::vector<std::string> all_texts(Label label) const;
    /// Every row of this level and of those below, parents first; to a depth of 8.
    void for_each_deep(const std::function<void(std::optional<Label>, syntax::JsonView row)>& visit) const;
    /// Every row of this level.
    void for_each(const std::function<void(std::optional<Label>, syntax::JsonView row)>& visit) const;

private:
    syntax::JsonView rows_;
};

/// True for a record in the envelope.
[[nodiscard]] bool is_label_values(const syntax::JsonView& record);

/// Words of one row: its value, else the values of its list joined by ", ", else its address; repaired.
[[nodiscard]] std::string row_text(const syntax::JsonView& row);

}  // namespace glasshouse::platforms::facebook
