// Parts of the profile that have files of their own since 2025: contact_info, websites, services, movies_and_tv,
// your_experiences. Their names are known from donated structures, their labels are not (checked 2026-11-22), so a row
// counts as a value when its label is known or its file holds nothing else.
// Tests: tests/platforms/facebook_kinds_profile_test.cpp.
#include "platforms/facebook/kinds/moment.hpp"
#include "platforms/facebook/kinds/post_item.hpp"
#include "platforms/facebook/kinds/profile_values.hpp"
#include "platforms/facebook/kinds/record_shape.hpp"
#include "platforms/facebook/names.hpp"
#include "platforms/facebook/readers.hpp"

#include <array>

namespace glasshouse::platforms::facebook {
namespace {

using syntax::JsonView;

struct ExtraFile {
    std::string_view name;
    std::string_view field;  ///< of values whose label does not say
};

constexpr std::array kFiles{
    ExtraFile{"contact_info", "about"},  ExtraFile{"websites", "website"},      ExtraFile{"services", "about"},
    ExtraFile{"movies_and_tv", "films"}, ExtraFile{"your_experiences", "life"},
};

std::string_view field_of_file(const RecordContext& context) {
    const std::string name = normalise_name(context.entry().name);
    for (const ExtraFile& file : kFiles) {
        if (file.name == name) return file.field;
    }
    return "about";
}

std::string_view field_of_label(Label label, std::string_view otherwise) {
    if (label == Label::PhoneNumber) return "phone";
    if (label == Label::Email) return "email";
    if (label == Label::Address) return "address";
    if (label == Label::Website || label == Label::Url) return "website";
    return otherwise;
}

/// Films and series are likes of the profile; the other files hold values of it.
void emit_extra(std::string_view field, std::string text, const JsonView& record, RecordContext& context) {
    if (field != "films") {
        emit_value({.field = field, .text = std::move(text), .other_party = {}, .url = {}}, record, context);
        return;
    }
    model::Item item = context.new_item(model::ItemKind::PageLike);
    item.container = std::move(text);
    item.field = field;
    item.time = to_moment(record["timestamp"]);
    context.emit(std::move(item));
}

void read_one(const JsonView& record, std::string_view, RecordContext& context) {
    if (!is_label_values(record)) return book_nothing(record, context);
    const std::string_view of_file = field_of_file(context);
    const LabelValuesView values(record);
    bool any = false;
    values.for_each_deep([&](std::optional<Label> label, JsonView row) {
        if (!label) return;
        std::string text = row["value"].text();
        if (text.empty()) return;
        emit_extra(field_of_label(*label, of_file), std::move(text), record, context);
        any = true;
    });
    std::string words = any ? std::string{} : fallback_words(values);
    if (!words.empty()) return emit_extra(of_file, std::move(words), record, context);
    if (!any) book_nothing(record, context);
}

}  // namespace

void read_profile_extra(const JsonView& record, RecordContext& context) { read_each(record, context, read_one); }

}  // namespace glasshouse::platforms::facebook
