// From the parts of a post-like record to an item. Tests: tests/platforms/facebook_kinds_posts_test.cpp.
#include "platforms/facebook/kinds/post_item.hpp"

#include "platforms/facebook/kinds/media_comments.hpp"
#include "platforms/facebook/kinds/moment.hpp"
#include "platforms/facebook/kinds/place.hpp"
#include "platforms/facebook/kinds/record_shape.hpp"

#include <utility>

namespace glasshouse::platforms::facebook {
namespace {

using syntax::JsonView;

bool is_plain_value(std::string_view text) {
    constexpr std::string_view kDigits = "0123456789.,:+-/ ";
    return text.find_first_not_of(kDigits) == std::string_view::npos || text.starts_with("http://") ||
           text.starts_with("https://") || text == "True" || text == "False";
}

void add_labelled_media(const JsonView& media, PostParts& parts) {
    media.for_each([&parts](JsonView view) {
        std::optional<Media> read = to_media(view);
        if (!read) return;
        parts.words.add(read->description);
        if (!read->is_sticker) parts.media.push_back(*std::move(read));
    });
}

std::optional<model::Place> read_labelled_place(const LabelValuesView& values) {
    model::Place place;
    const LabelValuesView tags = values.below(Label::PlaceTags);
    place.name = tags.deep_text(Label::Name);
    place.position = parse_position(tags.deep_text(Label::Coordinates));
    if (place.name.empty()) place.name = values.text(Label::Location);
    if (place.name.empty()) place.name = values.below(Label::Location).deep_text(Label::Name);
    if (place.name.empty()) place.name = tags.deep_text(Label::Address);
    if (!place.position) place.position = parse_position(values.deep_text(Label::Coordinates));
    if (place.name.empty() && !place.position) return std::nullopt;
    return place;
}

}  // namespace

std::string fallback_words(const LabelValuesView& values) {
    Words words;
    values.for_each_deep([&words](std::optional<Label> label, JsonView row) {
        if (label) return;
        if (std::string text = row["value"].text(); !is_plain_value(text)) words.add(std::move(text));
    });
    return words.take();
}

PostParts read_labelled_parts(const JsonView& record) {
    const LabelValuesView values(record);
    PostParts parts;
    parts.title = record["title"].text();
    parts.time = to_moment(record["timestamp"]);
    if (!parts.time) parts.time = to_moment(values.time(Label::Time));
    parts.place = read_labelled_place(values);
    parts.url = values.text(Label::Url);
    for (const Label label : {Label::Message, Label::Title, Label::Description}) {
        parts.words.add(values.deep_text(label));
    }
    add_labelled_media(record["media"], parts);
    values.for_each_deep([&parts](std::optional<Label>, JsonView row) { add_labelled_media(row["media"], parts); });
    if (parts.words.empty() && !parts.place) parts.words.add(fallback_words(values));
    return parts;
}

PostParts read_any_parts(const JsonView& record) {
    return is_label_values(record) ? read_labelled_parts(record) : read_post_parts(record);
}

void emit_post(PostParts&& parts, model::Item&& item, const JsonView& record, RecordContext& context) {
    if (parts.is_empty()) return book_nothing(record, context);
    for (const Media& media : parts.media) {
        if (!media.uri.empty()) context.attach_media(media.uri);
        item.upload_address_kept = item.upload_address_kept || media.upload_address_kept;
    }
    item.media_count = static_cast<std::uint32_t>(parts.media.size());
    item.time = parts.time;
    item.title = std::move(parts.title);
    item.text = parts.words.take();
    item.link = std::move(parts.link);
    item.url = std::move(parts.url);
    item.place = std::move(parts.place);
    item.people = std::move(parts.people);
    const bool in_group = item.kind == model::ItemKind::GroupPost || item.kind == model::ItemKind::GroupComment;
    const CommentedPlace place{.group = in_group ? item.container : std::string(), .state = item.state};
    context.emit(std::move(item));
    for (const Media& media : parts.media) emit_media_comments(media.comments, place, context);
}

}  // namespace glasshouse::platforms::facebook
