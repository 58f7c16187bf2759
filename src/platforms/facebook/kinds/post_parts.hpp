#pragma once

#include "glasshouse/base/timestamp.hpp"
#include "glasshouse/model/item.hpp"
#include "glasshouse/syntax/json.hpp"
#include "platforms/facebook/kinds/media.hpp"
#include "platforms/facebook/kinds/words.hpp"

#include <optional>
#include <string>
#include <vector>

namespace glasshouse::platforms::facebook {

/// Everything a post-like record holds, before it is decided what kind of item that makes: Facebook writes timeline
/// posts, group posts, stories, reels and trash in one shape.
struct PostParts {
    std::string title;  ///< the platform's sentence
    std::optional<Timestamp> time;
    Words words;       ///< posts, captions, notes, polls
    std::string link;  ///< name of a shared link, event or group
    std::string url;
    std::optional<model::Place> place;
    std::vector<std::string> people;
    std::vector<Media> media;  ///< stickers left out
    std::string life_event;    ///< its title
    bool has_life_event = false;
    std::optional<Timestamp> life_event_time;
    Words listing;  ///< title, description and category of a for_sale_item
    bool has_listing = false;
    std::optional<model::Place> listing_place;

    /// Something besides a place and the platform's sentence.
    [[nodiscard]] bool has_more_than_place() const;
    /// Nothing at all, not even a sentence.
    [[nodiscard]] bool is_empty() const;
};

[[nodiscard]] PostParts read_post_parts(const syntax::JsonView& record);

/// Names of tagged people: strings until 2021, objects since.
void add_people(const syntax::JsonView& tags, std::vector<std::string>& people);

/// A note, attached to a post or in the file of notes.
void add_note(const syntax::JsonView& note, PostParts& parts);

/// Title, description and category of something for sale.
void add_listing_words(const syntax::JsonView& listing, Words& words);

}  // namespace glasshouse::platforms::facebook
