// What a careful human reader would say about the demo's scenes, and how many items of each kind a reader must find.

#include "demo/assembly.hpp"
#include "demo/parts.hpp"

#include <map>

namespace glasshouse::demo {
namespace {

void add_unless_empty(Json& json, std::string_view key, const std::string& text) {
    if (!text.empty()) json.add(key, text);
}

Json describe(const Scene& scene) {
    Json json = Json::object().add("kind", to_id(scene.kind));
    json.add("time", to_iso(Timestamp{scene.time})).add("state", to_id(scene.state));
    add_unless_empty(json, "text", scene.text);
    // A life event's title and a listing's stand before the text, they are no containers.
    const bool is_title = scene.kind == model::ItemKind::LifeEvent || scene.kind == model::ItemKind::Listing;
    add_unless_empty(json, is_title ? "heading" : "container", scene.container);
    add_unless_empty(json, "field", scene.field);
    add_unless_empty(json, "link", scene.link);
    add_unless_empty(json, "who", scene.who);
    if (scene.place) add_unless_empty(json, "place", scene.place->name);
    return json;
}

Json planted(const Scene& scene) {
    Json expect = Json::array();
    for (const Expectation& expectation : scene.expect) {
        expect.push(Json::object()
                        .add("topic", to_id(expectation.topic))
                        .add("privacy_at_least", expectation.privacy_at_least));
    }
    Json newly_visible = Json::array();
    for (const std::string& verdict : scene.newly_visible) newly_visible.push(verdict);
    Json json = describe(scene).add("expect", std::move(expect)).add("newly_visible", std::move(newly_visible));
    return json.add("audience", scene.audience).add("why", scene.why);
}

Json trap(const Scene& scene) {
    Json topics = Json::array();
    for (const model::Topic topic : scene.must_not) topics.push(to_id(topic));
    return describe(scene).add("must_not", std::move(topics)).add("why", scene.why);
}

Json totals(const Story& story) {
    std::map<model::ItemKind, std::int64_t> counts;
    std::int64_t items = 0;
    for (const Page& page : make_draft(story).pages) {
        for (const model::ItemKind kind : page.items) {
            ++counts[kind];
            ++items;
        }
    }
    Json kinds = Json::object();
    for (const auto& [kind, count] : counts) kinds.add(to_id(kind), count);
    return Json::object().add("items", items).add("kinds", std::move(kinds));
}

}  // namespace

std::string make_truth(const Options& options) {
    const Story story = make_story(options);
    Json plants = Json::array();
    Json traps = Json::array();
    for (const Scene& scene : story.scenes())
        (scene.is_trap() ? traps : plants).push(scene.is_trap() ? trap(scene) : planted(scene));
    Json never = Json::array();
    for (const std::string_view words : private_words()) never.push(words);
    Json truth = Json::object().add("schema", "glasshouse.truth/1").add("today", to_iso(demo_today()));
    truth.add("owner", story.persona().name).add("planted", std::move(plants)).add("traps", std::move(traps));
    truth.add("never", std::move(never)).add("totals", totals(story));
    return to_text(truth, Escaping::Utf8);
}

}  // namespace glasshouse::demo
