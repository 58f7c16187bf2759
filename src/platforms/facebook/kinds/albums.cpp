// Albums and photos. An album is one record: its file's root; its photos are items of their own unless a post
// showed them already. Tests: tests/platforms/facebook_kinds_albums_test.cpp.
#include "platforms/facebook/kinds/media.hpp"
#include "platforms/facebook/kinds/media_comments.hpp"
#include "platforms/facebook/kinds/moment.hpp"
#include "platforms/facebook/kinds/record_shape.hpp"
#include "platforms/facebook/label_values.hpp"
#include "platforms/facebook/readers.hpp"

namespace glasshouse::platforms::facebook {
namespace {

using model::ItemKind;
using syntax::JsonView;

void emit_media(Media&& media, model::Item&& item, RecordContext& context) {
    item.time = media.created ? media.created : media.taken;
    item.media_count = 1;
    item.upload_address_kept = media.upload_address_kept;
    if (media.position) item.place = model::Place{.name = {}, .position = media.position};
    if (!media.uri.empty()) context.attach_media(media.uri);
    context.emit(std::move(item));
    emit_media_comments(media.comments, {}, context);
}

void emit_photo(const JsonView& view, const std::string& album, RecordContext& context) {
    std::optional<Media> media = to_media(view);
    if (!media || media->is_sticker) return;
    model::Item item = context.new_item(ItemKind::Photo);
    item.text = std::move(media->description);
    item.container = album;
    emit_media(*std::move(media), std::move(item), context);
}

bool is_album(const JsonView& record) { return record["photos"] || record["cover_photo"] || record["name"]; }

void read_one_album(const JsonView& record, std::string_view, RecordContext& context) {
    if (!is_album(record)) return book_nothing(record, context);
    model::Item album = context.new_item(ItemKind::Album);
    album.container = record["name"].text();
    album.text = record["description"].text();
    album.time = to_moment(record["last_modified_timestamp"]);
    std::size_t photos = 0;
    record["photos"].for_each([&photos](JsonView photo) {
        if (to_media(photo)) ++photos;
    });
    album.count = photos;
    const std::string name = album.container;
    if (name.empty() && album.text.empty() && photos == 0) return book_nothing(record, context);
    context.emit(std::move(album));
    emit_media_comments(to_media_comments(record["comments"]), {}, context);
    // The cover is one of the photos, so it is an item only where the list lacks it.
    if (photos == 0) emit_photo(record["cover_photo"], name, context);
    record["photos"].for_each([&](JsonView photo) { emit_photo(photo, name, context); });
}

void read_one_photo(const JsonView& record, std::string_view, RecordContext& context) {
    const std::optional<Media> media = to_media(record);
    if (!media) return book_nothing(record, context);
    if (media->is_sticker) return context.skip("media");
    emit_photo(record, {}, context);
}

/// Photos that stand in the rows of a memory or a birthday greeting that was shared.
void read_one_memory(const JsonView& record, std::string_view, RecordContext& context) {
    std::vector<JsonView> found;
    const auto collect = [&found](JsonView media) {
        if (to_media(media)) found.push_back(media);
    };
    record["media"].for_each(collect);
    LabelValuesView(record).for_each_deep([&](std::optional<Label>, JsonView row) { row["media"].for_each(collect); });
    for (const JsonView& media : found) emit_photo(media, {}, context);
    if (found.empty()) book_nothing(record, context);
}

}  // namespace

void read_album(const JsonView& record, RecordContext& context) { read_each(record, context, read_one_album); }
void read_photo(const JsonView& record, RecordContext& context) { read_each(record, context, read_one_photo); }
void read_shared_memory(const JsonView& record, RecordContext& context) { read_each(record, context, read_one_memory); }

}  // namespace glasshouse::platforms::facebook
