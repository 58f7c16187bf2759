#pragma once

#include "demo/page.hpp"
#include "glasshouse/model/item.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace glasshouse::demo {

/// A photo or video as the export lists it.
struct Medium {
    std::string uri;
    std::int64_t time = 0;
    std::string album;    ///< the album that repeats it; pages do not print it, so it is not written
    std::string caption;  ///< "description"
    std::string upload_ip;
    std::optional<model::Position> position;

    [[nodiscard]] bool is_video() const { return uri.ends_with(".mp4"); }
};

/// A post with all that may hang on it. Posts, group posts, stories, reels and the bin share this shape.
struct PostShape {
    std::int64_t time = 0;
    std::string title;
    std::string text;
    std::vector<Medium> media;
    std::vector<std::string> tags;
    std::optional<model::Place> place;
    std::string link_name;
    std::string link_url;
    std::string life_event;
    std::vector<std::string> poll_options;  ///< with a poll's question in `text`
    std::string note_title;
    std::string note_text;
    std::string sale_title;  ///< with description, category and `place`
    std::string sale_text;
    std::string sale_category;
    std::optional<std::int64_t> updated;
    std::optional<std::int64_t> backdated;
};

[[nodiscard]] Json to_json(const Medium& medium);
[[nodiscard]] Json to_json(const model::Place& place);
[[nodiscard]] Json to_json(const PostShape& post);
[[nodiscard]] Card to_card(const PostShape& post);
/// The rows that a page prints about one medium: picture, caption, address it was sent from.
void append_rows(std::vector<CardRow>& rows, const Medium& medium);

}  // namespace glasshouse::demo
