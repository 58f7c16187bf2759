// Albums, one file each, and photos and videos outside them. Two albums repeat what the timeline already shows.

#include "demo/parts.hpp"

#include <algorithm>

namespace glasshouse::demo {
namespace {

using model::ItemKind;

/// An album before it is written. Media that a post shows already stand in `repeated`.
struct Album {
    std::string name;
    std::string description;
    std::vector<Medium> photos;
    std::vector<Medium> repeated;
};

Medium make_photo(const std::string& album, std::int64_t time, std::string caption, Random& random) {
    Medium photo;
    photo.uri = std::string(kActivity) + "posts/media/album_" + std::to_string(album.size()) + "/" +
                media_number(random) + "_n.jpg";
    photo.time = time;
    photo.caption = std::move(caption);
    photo.upload_ip = upload_address(random);
    return photo;
}

std::vector<Album> scene_albums(const Story& story, Random& random) {
    std::vector<Album> albums;
    for (const Scene& scene : story.scenes_of(ItemKind::Photo)) {
        auto album = std::find_if(albums.begin(), albums.end(),
                                  [&](const Album& other) { return other.name == scene.container; });
        if (album == albums.end()) album = albums.insert(album, Album{scene.container, {}, {}, {}});
        album->photos.push_back(make_photo(scene.container, scene.time, scene.text, random));
        if (scene.place) album->photos.back().position = scene.place->position;
    }
    return albums;
}

std::vector<Album> everyday_albums(const Story& story, Random& random) {
    const std::vector<PostShape> posts = timeline_posts(story);
    std::vector<Album> albums;
    for (const std::string& name : story.words("album")) {
        Album album{name, "A few of them came out well.", {}, {}};
        for (int i = 0; i < 9; ++i) {
            const std::int64_t time = Story::moment(random);
            album.photos.push_back(make_photo(name, time, i % 3 == 0 ? story.sentence("comment", random) : "", random));
        }
        for (const PostShape& post : posts) {
            for (const Medium& medium : post.media) {
                if (medium.album == name) album.repeated.push_back(medium);
            }
        }
        albums.push_back(std::move(album));
    }
    return albums;
}

Page to_page(const Album& album, std::size_t number) {
    Page page{std::string(kActivity) + "posts/album/" + std::to_string(number), album.name};
    Json photos = Json::array();
    std::int64_t latest = 0;
    const auto add = [&](const Medium& photo) {
        Card card{{}, {}, photo.time};
        append_rows(card.rows, photo);
        page.cards.push_back(std::move(card));
        photos.push(to_json(photo));
        latest = std::max(latest, photo.time);
    };
    for (const Medium& photo : album.repeated) add(photo);
    for (const Medium& photo : album.photos) add(photo);
    page.items.assign(album.photos.size(), ItemKind::Photo);
    page.items.push_back(ItemKind::Album);
    page.root = Json::object().add("name", album.name).add("photos", std::move(photos));
    page.root.add("cover_photo", to_json(album.photos.front()));
    page.root.add("last_modified_timestamp", latest).add("description", album.description);
    Card head{{}, {}, latest};
    if (!album.description.empty()) head.rows.push_back({CardRow::Look::Text, {}, album.description});
    page.cards.insert(page.cards.begin(), std::move(head));
    return page;
}

void add_loose_media(const Story& story, Draft& draft, Random& random) {
    std::vector<Record> photos;
    std::vector<Record> videos;
    const auto add = [&](std::vector<Record>& records, const Medium& medium, std::optional<ItemKind> item) {
        Card card{{}, {}, medium.time};
        append_rows(card.rows, medium);
        records.push_back({to_json(medium), std::move(card), item});
        draft.media.push_back(medium.uri);
    };
    for (int i = 0; i < 12; ++i) {
        add(photos, make_photo("loose", Story::moment(random), story.sentence("comment", random), random),
            ItemKind::Photo);
    }
    for (int i = 0; i < 5; ++i) {
        Medium video = make_photo("videos", Story::moment(random), story.sentence("comment", random), random);
        video.uri.replace(video.uri.size() - 4, 4, ".mp4");
        add(videos, video, ItemKind::Video);
    }
    for (const PostShape& post : timeline_posts(story)) {
        if (post.media.size() == 1 && post.media.front().is_video()) add(videos, post.media.front(), std::nullopt);
    }
    const std::string folder = std::string(kActivity) + "posts/";
    draft.pages.push_back(make_page(folder + "your_uncategorized_photos", "Your uncategorized photos",
                                    "other_photos_v2", std::move(photos)));
    draft.pages.push_back(make_page(folder + "your_videos", "Your videos", "videos_v2", std::move(videos)));
}

}  // namespace

void add_albums(const Story& story, Draft& draft) {
    Random random = story.random("albums");
    std::vector<Album> albums = scene_albums(story, random);
    for (Album& album : everyday_albums(story, random)) albums.push_back(std::move(album));
    for (std::size_t i = 0; i < albums.size(); ++i) {
        note_media(draft, albums[i].photos);
        draft.pages.push_back(to_page(albums[i], i));
    }
    add_loose_media(story, draft, random);
}

}  // namespace glasshouse::demo
