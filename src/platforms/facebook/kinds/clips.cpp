// Stories, highlights, reels and videos, live ones included. All but highlights have the shape of posts.
// Tests: tests/platforms/facebook_kinds_clips_test.cpp.
#include "platforms/facebook/kinds/post_item.hpp"
#include "platforms/facebook/kinds/record_shape.hpp"
#include "platforms/facebook/readers.hpp"

namespace glasshouse::platforms::facebook {
namespace {

using model::ItemKind;
using syntax::JsonView;

/// The place of a clip without one is where its file says it was made.
void place_by_media(PostParts& parts) {
    for (const Media& media : parts.media) {
        if (!parts.place && media.position) parts.place = model::Place{.name = {}, .position = media.position};
    }
}

/// A clip as a post, or as the bare media object that some eras have.
PostParts read_clip_parts(const JsonView& record) {
    PostParts parts = read_any_parts(record);
    if (std::optional<Media> media = record["uri"] ? to_media(record) : std::nullopt) {
        parts.words.add(media->description);
        if (!parts.time) parts.time = media->created ? media->created : media->taken;
        parts.media.push_back(*std::move(media));
    }
    return parts;
}

void read_one_story(const JsonView& record, std::string_view, RecordContext& context) {
    PostParts parts = read_clip_parts(record);
    place_by_media(parts);
    model::Item item = context.new_item(ItemKind::Story);
    // The file is called archived_stories: what it holds went off after 24 hours, unless it is in a highlight.
    item.state = model::ItemState::Expired;
    emit_post(std::move(parts), std::move(item), record, context);
}

void read_one_reel(const JsonView& record, std::string_view, RecordContext& context) {
    emit_post(read_clip_parts(record), context.new_item(ItemKind::Reel), record, context);
}

void read_one_video(const JsonView& record, std::string_view, RecordContext& context) {
    PostParts parts = read_clip_parts(record);
    // A video's title is its owner's, where a photo's is the name of its album.
    if (parts.words.empty() && !parts.media.empty()) parts.words.add(parts.media.front().title);
    if (record["uri"]) parts.title.clear();
    place_by_media(parts);
    emit_post(std::move(parts), context.new_item(ItemKind::Video), record, context);
}

void read_one_highlight(const JsonView& record, std::string_view, RecordContext& context) {
    std::vector<std::string> names;
    if (is_label_values(record)) {
        const LabelValuesView values(record);
        names = values.all_texts(Label::Name);
        for (std::string& title : values.all_texts(Label::Title)) names.push_back(std::move(title));
    } else if (std::string name = record.any_of({"name", "title"}).text(); !name.empty()) {
        names.push_back(std::move(name));
    }
    for (std::string& name : names) {
        model::Item item = context.new_item(ItemKind::Highlight);
        item.text = std::move(name);
        context.emit(std::move(item));
    }
    // The audience setting of the same file belongs to the account.
    if (names.empty()) context.consume();
}

}  // namespace

void read_story(const JsonView& record, RecordContext& context) { read_each(record, context, read_one_story); }
void read_highlight(const JsonView& record, RecordContext& context) { read_each(record, context, read_one_highlight); }
void read_reel(const JsonView& record, RecordContext& context) { read_each(record, context, read_one_reel); }
void read_video(const JsonView& record, RecordContext& context) { read_each(record, context, read_one_video); }

}  // namespace glasshouse::platforms::facebook
