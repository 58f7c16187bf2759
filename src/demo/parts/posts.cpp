// The timeline: scenes and everyday posts, in two numbered files as exports split long lists; the archive, the bin, and
// posts by and to others.

#include "demo/label_values.hpp"
#include "demo/parts.hpp"

#include <algorithm>
#include <tuple>

namespace glasshouse::demo {
namespace {

using model::ItemKind;

constexpr std::string_view kMediaFolder = "your_facebook_activity/posts/media/";

/// A timeline post and the item that it is.
struct Entry {
    PostShape post;
    std::optional<ItemKind> item = ItemKind::Post;
};

Medium make_medium(const std::string& album, std::int64_t time, Random& random, bool is_video = false) {
    const std::string folder = album == "Mobile uploads" ? "Mobileuploads_ab12" : "Timelinephotos_cd34";
    Medium medium;
    medium.uri = std::string(kMediaFolder) + folder + "/" + media_number(random) +
                 (is_video           ? "_v.mp4"
                  : random.one_in(8) ? "_n.png"
                                     : "_n.jpg");
    medium.time = time;
    medium.album = is_video ? "" : album;
    medium.upload_ip = upload_address(random);
    return medium;
}

PostShape to_post(const Scene& scene, const Persona& persona, Random& random) {
    PostShape post;
    post.time = scene.time;
    post.text = scene.text;
    if (!scene.who.empty()) post.tags.push_back(scene.who);
    post.place = scene.place;
    post.title = persona.name + " updated her status.";
    if (scene.has_media) {
        post.media.push_back(make_medium("Mobile uploads", scene.time, random));
        post.media.back().caption = scene.text;
        post.title = persona.name + " added a new photo.";
    }
    if (!scene.link.empty()) {
        post.link_name = scene.link;
        post.link_url = "https://news.example/" + std::to_string(random.below(100'000));
        post.title = persona.name + " shared a link.";
    }
    return post;
}

/// A scene that is no plain post: it gets its own attachment and sentence.
Entry to_entry(const Scene& scene, const Persona& persona, Random& random) {
    Entry entry{to_post(scene, persona, random), scene.kind};
    if (scene.kind == ItemKind::LifeEvent) {
        entry.post.life_event = scene.container;
        entry.post.title = persona.name + " added a life event.";
    } else if (scene.kind == ItemKind::CheckIn) {
        entry.post.title = persona.name + " was at " + scene.place->name + ".";
    } else if (scene.kind == ItemKind::Listing) {
        entry.post.text.clear();
        entry.post.sale_title = scene.container;
        entry.post.sale_text = scene.text;
        entry.post.sale_category = scene.field;
        entry.post.title = persona.name + " listed an item for sale.";
    }
    return entry;
}

void decorate(Entry& entry, const Story& story, std::uint64_t number, Random& random) {
    PostShape& post = entry.post;
    const std::string& name = story.persona().name;
    if (number % 5 == 0) {
        const std::string album = random.one_in(2) ? "Mobile uploads" : "Timeline photos";
        const auto count = random.one_in(4) ? 3 : 1;
        for (int i = 0; i < count; ++i) post.media.push_back(make_medium(album, post.time, random));
        post.title = count == 1 ? name + " added a new photo." : name + " added 3 new photos.";
        if (random.one_in(2)) post.media.front().caption = post.text;
    } else if (number % 37 == 1) {
        post.media.push_back(make_medium("", post.time, random, true));
        post.title = name + " added a new video.";
    } else if (number % 12 == 2) {
        post.link_name = "How to look after a " + random.pick(story.words("plant"));
        post.link_url = "https://garden.example/" + std::to_string(random.below(100'000));
        post.title = name + " shared a link.";
    } else if (number % 50 == 3) {
        post.title = name + " wrote on " + random.pick(story.persona().friends) + "'s timeline.";
        entry.item = ItemKind::PostElsewhere;
    } else if (number % 50 == 4) {
        post.title = name + " posted in " + random.pick(story.words("group")) + ".";
        entry.item = ItemKind::GroupPost;
    }
    if (number % 15 == 6) post.updated = post.time + 120;
    if (number % 90 == 7) post.backdated = post.time - 5 * 365 * 86400;
    if (number % 9 == 8) post.tags.push_back(random.pick(story.persona().friends));
}

std::vector<Entry> special_posts(const Story& story, Random& random) {
    const std::string& name = story.persona().name;
    Entry note;
    note.post.time = Story::moment(random);
    note.post.title = name + " published a note.";
    note.post.note_title = "Twenty things about teapots";
    note.post.note_text = "One: they pour.\nTwo: they wait.\nThree: nobody has ever needed twenty.";
    Entry poll;
    poll.post.time = Story::moment(random);
    poll.post.title = name + " asked a question.";
    poll.post.text = "Which bun should I bake?";
    poll.post.poll_options = {"Cinnamon", "Cardamom", "Both"};
    Entry empty;  // shares of other people's posts leave a record without content
    empty.post.time = Story::moment(random);
    empty.post.title = name + " shared a post.";
    empty.post.updated = empty.post.time;
    empty.item.reset();
    return {std::move(note), std::move(poll), std::move(empty)};
}

std::vector<Entry> timeline(const Story& story) {
    Random random = story.random("posts");
    std::vector<Entry> entries;
    bool only_in_check_ins = false;
    for (const Scene& scene : story.scenes()) {
        if (scene.state != model::ItemState::Live) continue;
        const bool is_sale_post = scene.kind == ItemKind::Listing && !scene.place;
        if (scene.kind == ItemKind::CheckIn) only_in_check_ins = !only_in_check_ins;
        const bool is_check_in_post = scene.kind == ItemKind::CheckIn && !only_in_check_ins;
        if (scene.kind == ItemKind::Post || scene.kind == ItemKind::LifeEvent || is_sale_post || is_check_in_post) {
            entries.push_back(to_entry(scene, story.persona(), random));
        }
    }
    for (Entry& entry : special_posts(story, random)) entries.push_back(std::move(entry));
    for (std::uint64_t i = 0; i < story.filler().posts; ++i) {
        Entry entry;
        entry.post.time = Story::moment(random);
        entry.post.text = story.sentence("post", random);
        entry.post.title = story.persona().name + " updated her status.";
        decorate(entry, story, i, random);
        entries.push_back(std::move(entry));
    }
    std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
        return std::tie(a.post.time, a.post.text) < std::tie(b.post.time, b.post.text);
    });
    return entries;
}

Record to_record(const Entry& entry) { return {to_json(entry.post), to_card(entry.post), entry.item}; }

void add_timeline(const Story& story, Draft& draft) {
    const std::vector<Entry> entries = timeline(story);
    const std::size_t half = entries.size() / 2;
    std::vector<Record> first;
    std::vector<Record> second;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        note_media(draft, entries[i].post.media);
        (i < half ? first : second).push_back(to_record(entries[i]));
    }
    // Split lists repeat the record at the seam.
    Record seam = to_record(entries[half - 1]);
    seam.item.reset();
    second.insert(second.begin(), std::move(seam));
    const std::string path = std::string(kActivity) + "posts/your_posts__check_ins__photos_and_videos_";
    draft.pages.push_back(make_page(path + "1", "Your posts", "", std::move(first)));
    draft.pages.push_back(make_page(path + "2", "Your posts", "", std::move(second)));
}

void add_hidden_posts(const Story& story, Draft& draft) {
    Random random = story.random("hidden posts");
    std::vector<Record> archived;
    std::vector<Record> trashed;
    for (const Scene& scene : story.scenes()) {
        if (scene.state == model::ItemState::Archived) {
            archived.push_back(LabelRecord(scene.time)
                                   .value("Message", scene.text)
                                   .link("URL", "https://www.facebook.com/permalink/1")
                                   .take(make_fbid(random), scene.kind));
        } else if (scene.state == model::ItemState::Trashed) {
            const PostShape post = to_post(scene, story.persona(), random);
            trashed.push_back({to_json(post), to_card(post), scene.kind});
        }
    }
    const std::string folder = std::string(kActivity) + "posts/";
    draft.pages.push_back(make_page(folder + "archive", "Archive", "", std::move(archived)));
    draft.pages.push_back(make_page(folder + "trash", "Trash", "trash_v2", std::move(trashed)));
}

void add_posts_of_two(const Story& story, Draft& draft) {
    Random random = story.random("posts of two");
    std::vector<Record> elsewhere;
    for (int i = 0; i < 6; ++i) {
        const std::string& host = story.persona().friends[10 + static_cast<std::size_t>(i)];
        elsewhere.push_back(LabelRecord(Story::moment(random))
                                .value("Message", story.sentence("post", random))
                                .nested("Recipient", {{"Name", host}})
                                .take(make_fbid(random), ItemKind::PostElsewhere));
    }
    std::vector<Record> received;
    const auto receive = [&](std::int64_t time, const std::string& author, const std::string& words) {
        PostShape post;
        post.time = time;
        post.title = author + " wrote on " + story.persona().name + "'s timeline.";
        post.text = words;
        received.push_back({to_json(post), to_card(post), ItemKind::PostByOther});
    };
    for (const Scene& scene : story.scenes_of(ItemKind::PostByOther)) receive(scene.time, scene.who, scene.text);
    for (std::size_t i = 0; i < 14; ++i) {
        receive(Story::moment(random), story.persona().friends[20 + i], story.sentence("comment", random));
    }
    const std::string folder = std::string(kActivity) + "posts/";
    draft.pages.push_back(make_page(folder + "posts_on_other_pages_and_profiles", "Posts on other pages and profiles",
                                    "", std::move(elsewhere)));
    draft.pages.push_back(make_page(folder + "other_people's_posts_to_your_timeline",
                                    "Other people's posts to your timeline", "wall_posts_sent_to_you",
                                    std::move(received)));
    std::vector<Record> edits;
    edits.push_back(LabelRecord(Story::moment(random)).value("Text", "teapto").take(make_fbid(random)));
    edits.push_back(LabelRecord(Story::moment(random)).value("Text", "umbrela").take(make_fbid(random)));
    draft.pages.push_back(
        make_page(folder + "edits_you_made_to_posts", "Edits you made to posts", "", std::move(edits)));
}

}  // namespace

std::vector<PostShape> timeline_posts(const Story& story) {
    std::vector<PostShape> posts;
    for (Entry& entry : timeline(story)) posts.push_back(std::move(entry.post));
    return posts;
}

void add_posts(const Story& story, Draft& draft) {
    add_timeline(story, draft);
    add_hidden_posts(story, draft);
    add_posts_of_two(story, draft);
}

}  // namespace glasshouse::demo
