// Reads Meta's label_values envelope, the shape of most files that were added from 2022 on. Labels are in the account's
// language; some exports of 2024-25 add `ent_field_name`, which is not, and which therefore wins. Shapes: donated
// structures of 2023-25, checked 2026-11-22. Tests: tests/platforms/facebook_label_values_test.cpp.
#include "platforms/facebook/label_values.hpp"

#include "glasshouse/base/table.hpp"
#include "platforms/facebook/localized_words.hpp"

#include <array>

namespace glasshouse::platforms::facebook {
namespace {

using syntax::JsonType;
using syntax::JsonView;

constexpr std::array<IdRow<Label>, 35> kLabels{{
    {Label::Name, "name"},
    {Label::Url, "url"},
    {Label::Message, "message"},
    {Label::Title, "title"},
    {Label::Description, "description"},
    {Label::Comment, "comment"},
    {Label::Location, "location"},
    {Label::PlaceTags, "place-tags"},
    {Label::PlaceName, "place-name"},
    {Label::Address, "address"},
    {Label::Coordinates, "coordinates"},
    {Label::Photos, "photos"},
    {Label::VisitTime, "visit-time"},
    {Label::Application, "application"},
    {Label::Reaction, "reaction"},
    {Label::Group, "group"},
    {Label::Author, "author"},
    {Label::Recipient, "recipient"},
    {Label::Page, "page"},
    {Label::Members, "members"},
    {Label::DeclinedMembers, "declined-members"},
    {Label::Time, "time"},
    {Label::StartTime, "start-time"},
    {Label::EndTime, "end-time"},
    {Label::UpdateTime, "update-time"},
    {Label::Question, "question"},
    {Label::Answer, "answer"},
    {Label::Rating, "rating"},
    {Label::Price, "price"},
    {Label::Category, "category"},
    {Label::Audience, "audience"},
    {Label::PhoneNumber, "phone-number"},
    {Label::Email, "email"},
    {Label::Website, "website"},
    {Label::Service, "service"},
}};
static_assert(in_enumerator_order(kLabels));

constexpr int kMaxDepth = 8;

std::optional<Label> label_of(const JsonView& row) {
    // A field name that the table does not hold says nothing; the label beside it may.
    if (const JsonView field = row["ent_field_name"]) {
        if (const auto label = find_label(field.raw_text())) return label;
    }
    if (const JsonView label = row["label"]) return find_label(label.raw_text());
    return find_label(row["title"].raw_text());
}

void visit_deep(const JsonView& rows, const std::function<void(std::optional<Label>, JsonView)>& visit, int depth) {
    if (depth >= kMaxDepth) return;
    rows.for_each([&](JsonView row) {
        if (!row.is(JsonType::Object)) return;
        visit(label_of(row), row);
        visit_deep(row["dict"], visit, depth + 1);
        visit_deep(row["vec"], visit, depth + 1);
    });
}

}  // namespace

std::optional<Label> find_label(std::string_view text) {
    static const LocalizedWords labels("data/platforms/facebook-labels.tsv");
    if (text.empty()) return std::nullopt;
    return find_by_id(kLabels, labels.find(text));
}

bool is_label_values(const JsonView& record) { return static_cast<bool>(record["label_values"]); }

std::string row_text(const JsonView& row) {
    std::string words = row["value"].text();
    if (!words.empty()) return words;
    row["vec"].for_each([&words](JsonView element) {
        const std::string value = element.is(JsonType::String) ? element.text() : element["value"].text();
        if (value.empty()) return;
        if (!words.empty()) words += ", ";
        words += value;
    });
    return words.empty() ? row["href"].text() : words;
}

LabelValuesView::LabelValuesView(JsonView record_or_rows) : rows_(record_or_rows) {
    if (const JsonView rows = record_or_rows["label_values"]) rows_ = rows;
}

JsonView LabelValuesView::row(Label label) const {
    JsonView found;
    for_each([&](std::optional<Label> at, JsonView row) {
        if (!found && at == label) found = row;
    });
    return found;
}

std::string LabelValuesView::text(Label label) const { return row_text(row(label)); }

JsonView LabelValuesView::time(Label label) const { return row(label)["timestamp_value"]; }

LabelValuesView LabelValuesView::below(Label label) const {
    const JsonView nested = row(label);
    return LabelValuesView(nested.any_of({"dict", "vec"}));
}

std::string LabelValuesView::deep_text(Label label) const {
    std::string found;
    for_each_deep([&](std::optional<Label> at, JsonView row) {
        if (found.empty() && at == label) found = row_text(row);
    });
    return found;
}

std::vector<std::string> LabelValuesView::all_texts(Label label) const {
    std::vector<std::string> found;
    for_each_deep([&](std::optional<Label> at, JsonView row) {
        if (at != label) return;
        if (std::string words = row_text(row); !words.empty()) found.push_back(std::move(words));
    });
    return found;
}

void LabelValuesView::for_each(const std::function<void(std::optional<Label>, JsonView)>& visit) const {
    rows_.for_each([&visit](JsonView row) {
        if (row.is(JsonType::Object)) visit(label_of(row), row);
    });
}

void LabelValuesView::for_each_deep(const std::function<void(std::optional<Label>, JsonView)>& visit) const {
    visit_deep(rows_, visit, 0);
}

}  // namespace glasshouse::platforms::facebook
