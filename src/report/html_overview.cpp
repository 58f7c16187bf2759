// The first screen: the difference in one sentence, who can see how much, what matters most, the plan, the limits.
#include "report/headline.hpp"
#include "report/html_sections.hpp"
#include "report/wording.hpp"

#include <algorithm>
#include <cmath>

namespace glasshouse::report {
namespace {

const Wording& wording() { return Wording::english(); }

std::uint64_t count_of(const assess::Totals& totals, const std::string& viewer, bool unclear = false) {
    const auto at = totals.by_viewer.find(viewer);
    if (at == totals.by_viewer.end()) return 0;
    return unclear ? at->second[2] : at->second[0] + at->second[1];
}

std::uint64_t minutes_of(const std::vector<assess::PlanStep>& plan) {
    std::uint64_t minutes = 0;
    for (const assess::PlanStep& step : plan) minutes += step.minutes;
    return minutes;
}

std::string lede(const assess::Audit& audit) {
    const assess::Range range = audit.totals.newly_visible;
    const assess::Range inner = audit.totals.newly_visible_private;
    std::string text;
    if (range.high == 0) return text;
    if (inner.high == 0) {
        text = wording().say("overview.private-none");
    } else if (is_one_number(inner)) {
        text = wording().say_count("overview.private", inner.low);
    } else {
        text = wording().say("overview.private-range", {{"low", to_words(inner.low)}, {"high", to_words(inner.high)}});
    }
    if (audit.plan.empty()) return text;
    // The plan starts from all that this person might see and that tells something, not from what is new to them.
    const assess::PlanStep& first = audit.plan.front();
    const std::string left = to_words(audit.plan.back().left);
    const std::string minutes = wording().say_count("minutes", minutes_of(audit.plan));
    text += ' ' + wording().say_count("overview.plan-of", first.hides + first.left);
    return text + ' ' + wording().say_count("overview.plan", audit.plan.size(), {{"left", left}, {"minutes", minutes}});
}

void write_bar(HtmlWriter& page, std::initializer_list<HtmlAttribute> parts) {
    page.raw("<div class=\"bar\" aria-hidden=\"true\">");
    for (const HtmlAttribute& part : parts) {
        if (part.value == "0%" || part.value == "0.0%") continue;
        page.element("i", {{"class", std::string(part.name)}, {"style", "width:" + part.value}}, {""});
    }
    page.raw("</div>");
}

void write_unclear(HtmlWriter& page, std::uint64_t items) {
    if (items == 0) return;
    page.element("p", {{"class", "fine"}}, {wording().say("ladder.unclear", {{"n", to_words(items)}})});
}

void write_rung(HtmlWriter& page, const assess::Totals& totals, const std::string& key, std::string_view colour) {
    const std::uint64_t sees = count_of(totals, key);
    const std::uint64_t unclear = count_of(totals, key, true);
    page.raw("<li><div class=\"row\"><span>").text({wording().say("ladder." + key)}).raw("</span><b>");
    page.text({to_words(sees)}).raw("</b></div>");
    write_bar(page, {{colour, percent_of(sees, totals.items)}, {"unclear", percent_of(unclear, totals.items)}});
    write_unclear(page, unclear);
    page.raw("</li>");
}

// The viewer's own bar: solid as far as the number beside it, the sure difference apart, then what could not be told.
void write_viewer_rung(HtmlWriter& page, const assess::Audit& audit) {
    const assess::Totals& totals = audit.totals;
    const std::uint64_t sees = count_of(totals, "viewer");
    const std::uint64_t unclear = count_of(totals, "viewer", true);
    const std::uint64_t sure = std::min(totals.newly_visible.low, sees);
    const bool accepted = is_acceptance(audit.viewer);
    page.raw("<li class=\"this\"><div class=\"row\"><span>");
    page.text({wording().say(accepted ? "ladder.viewer" : "ladder.viewer-other")}).raw("</span><b>");
    page.text({to_words(sees)}).raw("</b></div>");
    write_bar(page, {{"same", percent_of(sees - sure, totals.items)},
                     {"new", percent_of(sure, totals.items)},
                     {"unclear", percent_of(unclear, totals.items)}});
    const std::string baseline = baseline_words(audit);
    const assess::Range range = totals.newly_visible;
    page.raw("<p>");
    if (is_one_number(range)) {
        page.marked(wording().say("ladder.more", {{"n", to_words(range.low)}, {"baseline", baseline}}));
    } else {
        page.marked(
            wording().say("ladder.more-range",
                          {{"low", to_words(range.low)}, {"high", to_words(range.high)}, {"baseline", baseline}}));
    }
    page.raw("</p>");
    write_unclear(page, unclear);
    page.raw("</li>");
}

void write_key(HtmlWriter& page, std::string_view colour, const std::string& words) {
    page.raw("<span>").element("i", {{"class", std::string(colour)}}, {""}).text({words}).raw("</span>");
}

void write_ladder(HtmlWriter& page, const assess::Audit& audit) {
    const assess::Totals& totals = audit.totals;
    page.raw("<section class=\"card ladder\" aria-labelledby=\"h-ladder\">");
    page.element("h2", {{"id", "h-ladder"}}, {wording().say_count("ladder.title", totals.items)}).raw("<ul>");
    write_rung(page, totals, "member", "same");
    write_rung(page, totals, "friend-of-friend", "same");
    write_viewer_rung(page, audit);
    if (!audit.viewer.has(model::ViewerFlag::Restricted)) {
        write_rung(page, totals, "restricted", "same");
    }
    write_rung(page, totals, "self", "own");
    page.raw("</ul><p class=\"key\" aria-hidden=\"true\">");
    write_key(page, "same", wording().say("ladder.key-same", {{"baseline", baseline_words(audit)}}));
    write_key(page, "new", wording().say("ladder.key-new"));
    write_key(page, "unclear", wording().say("ladder.key-unclear"));
    page.raw("</p></section>\n");
}

// Which of the two weaknesses there is: rules that no official text confirms, or also some checked over a year ago.
std::string unverified_key(const assess::Audit& audit) {
    constexpr std::int64_t kFreshSeconds = 365LL * 24 * 60 * 60;
    const bool is_outdated = std::ranges::any_of(audit.policies, [&audit](const assess::PolicyShown& policy) {
        const auto checked = parse_date(policy.checked_on);
        return checked && to_seconds(audit.today) - to_seconds(*checked) > kFreshSeconds;
    });
    return is_outdated ? "overview.unverified" : "overview.unconfirmed";
}

void write_hero(HtmlWriter& page, const PageContext& context) {
    const assess::Audit& audit = context.shown;
    page.raw("<section class=\"hero\" aria-labelledby=\"sentence\"><div>");
    const std::string viewer = label_of(audit.viewer);
    page.open("p", {{"class", "eyebrow"}}).text({wording().say("overview.viewer", {{"viewer", viewer}})}).close();
    page.open("h1", {{"id", "sentence"}}).marked(marked_sentence(audit), "em").close();
    page.open("p", {{"class", "lede"}}).marked(lede(audit)).close();
    // Whether the export is complete is judged before redaction took the words away.
    if (is_partial(context.audit)) page.element("p", {{"class", "notice"}}, {wording().say("headline.partial")});
    if (audit.totals.unverified > 0) {
        page.open("p", {{"class", "notice"}})
            .marked(wording().say_count(unverified_key(audit), audit.totals.unverified));
        page.close();
    }
    if (const auto share = excessive_conduct(audit)) {
        page.element("p", {{"class", "notice"}}, {wording().say("overview.too-much", {{"share", to_words(*share)}})});
    }
    page.raw("<p class=\"buttons\"><a class=\"button first\" href=\"#ten\">").text({wording().say("overview.see-ten")});
    page.raw("</a><a class=\"button\" href=\"#plan\">")
        .text({wording().say("overview.see-plan")})
        .raw("</a></p></div>\n");
    write_ladder(page, audit);
    page.raw("</section>\n");
}

// An audience that nobody stated must not look like a fact, least of all "Only you" for something a friend may see.
std::string seen_by(const ShownItem& item) {
    if (item.verdicts.viewer == model::Verdict::Depends) return wording().say("top.unsure");
    const std::string audience = wording().say("audience." + std::string(model::to_id(item.audience.kind)));
    return item.basis == model::Basis::Assumed ? wording().say("top.assumed", {{"audience", audience}}) : audience;
}

void write_top_item(HtmlWriter& page, const PageContext& context, const assess::TopItem& top, int rank) {
    const auto shown = to_shown(context.audit, top.item, context.options, static_cast<std::uint64_t>(rank));
    if (!shown || shown->findings.empty()) return;
    const std::size_t headline = strongest_finding(*shown, shown->findings.front().topic);
    const ListedItem listed = to_listed(*shown, headline);
    const ShownFinding& finding = shown->findings[headline];
    page.raw("<li class=\"item ranked\"><div class=\"rank\" aria-hidden=\"true\">").text({std::to_string(rank)});
    page.raw("</div><div class=\"body\">").element("h3", {}, {sentence_case(finding.say)});
    write_evidence(page, listed.evidence);
    write_item_meta(page, *shown, finding.topic);
    write_item_details(page, context, listed);
    page.raw("</div><div class=\"act\"><p><span class=\"label\">").text({wording().say("top.seen")}).raw("</span> ");
    page.text({seen_by(*shown)}).raw("</p>");
    if (!top.action.empty() &&
        (context.options.redaction == Redaction::None || top.remedy.find(':') == std::string::npos)) {
        page.raw("<p><span class=\"label\">").text({wording().say("top.do")}).raw("</span> <strong>");
        page.text({top.action}).raw("</strong> <span class=\"minutes\">");
        page.text({wording().say_count("minutes.short", top.minutes)}).raw("</span></p>");
    }
    page.raw("</div></li>\n");
}

void write_top(HtmlWriter& page, const PageContext& context) {
    page.raw("<section class=\"card\" id=\"ten\" aria-labelledby=\"h-ten\"><div class=\"listhead\">");
    page.element("h2", {{"id", "h-ten"}}, {wording().say("top.title")});
    if (context.shown.totals.with_finding > 0) {
        page.raw("<a href=\"#topics\">").text({wording().say_count("top.all", context.shown.totals.with_finding)});
        page.raw("</a>");
    }
    page.raw("</div>");
    const bool empty = context.shown.top.empty();
    page.open("p", {{"class", "sub"}}).text({wording().say(empty ? "top.none" : "top.sub")}).close();
    page.raw("<ol class=\"items\">\n");
    int rank = 0;
    for (const assess::TopItem& top : context.shown.top) write_top_item(page, context, top, ++rank);
    page.raw("</ol></section>\n");
}

void write_step(HtmlWriter& page, const assess::PlanStep& step) {
    page.raw("<li><div class=\"row\"><strong>").text({step.title}).raw("</strong><span class=\"minutes\">");
    page.text({wording().say_count("minutes.short", step.minutes)}).raw("</span></div>");
    if (!step.where.empty()) {
        page.open("p", {{"class", "path"}});
        for (std::size_t i = 0; i < step.where.size(); ++i) page.text({i > 0 ? " › " : ""}).text({step.where[i]});
        page.close();
    }
    page.open("p").text({wording().find("plan." + step.when)}).raw(". ");
    if (step.destroys) page.text({wording().say("plan.destroys") + " "});
    page.text({step.note}).close();
    page.open("p", {{"class", "left"}});
    page.marked(wording().say_count("plan.left", step.left, {{"hides", to_words(step.hides)}})).close();
    page.raw("</li>\n");
}

void write_plan(HtmlWriter& page, const assess::Audit& audit) {
    page.raw("<section class=\"card\" id=\"plan\" aria-labelledby=\"h-plan\">");
    const std::string minutes = wording().say_count("minutes", minutes_of(audit.plan));
    const bool empty = audit.plan.empty();
    page.element("h2", {{"id", "h-plan"}},
                 {empty ? wording().say("plan.none-title")
                        : wording().say_count("plan.title", audit.plan.size(), {{"minutes", minutes}})});
    page.open("p", {{"class", "sub"}}).text({wording().say(empty ? "plan.none" : "plan.sub")}).close();
    page.raw("<ol class=\"steps\">\n");
    for (const assess::PlanStep& step : audit.plan) write_step(page, step);
    page.raw("</ol></section>\n");
}

void write_unseen(HtmlWriter& page, const assess::Audit& audit) {
    page.raw("<section class=\"card unseen\" aria-labelledby=\"h-unseen\">");
    page.element("h2", {{"id", "h-unseen"}}, {wording().say("unseen.title")});
    page.open("p", {{"class", "sub"}}).text({wording().say("unseen.sub")}).close().raw("<ul>");
    for (const std::string& what : audit.cannot_see) page.element("li", {}, {what});
    for (const std::string& what : audit.coverage.missing()) {
        page.raw("<li><b>").text({wording().say("unseen.missing")}).raw("</b> ").text({what}).raw("</li>");
    }
    if (audit.totals.not_judged > 0) {
        page.element("li", {}, {wording().say_count("unseen.not-judged", audit.totals.not_judged)});
    }
    const auto share = static_cast<std::uint64_t>(std::llround(audit.totals.assumed_share * 100));
    if (share > 0) page.element("li", {}, {wording().say("unseen.assumed", {{"share", std::to_string(share)}})});
    page.raw("</ul></section>\n");
}

}  // namespace

void write_overview(HtmlWriter& page, const PageContext& context) {
    write_hero(page, context);
    page.raw("<div class=\"columns\">\n");
    write_top(page, context);
    page.raw("<div class=\"side\">\n");
    write_plan(page, context.shown);
    write_unseen(page, context.shown);
    page.raw("</div></div>\n");
}

}  // namespace glasshouse::report
