// summary.md: the sentence, what matters most, the plan, the limits; redacted as for a supervisor even in the owner's
// own folder, because it is made to be pasted elsewhere. Tested by markdown_summary_test.cpp and redaction_test.cpp.
#include "report/headline.hpp"
#include "report/shown.hpp"
#include "report/utf8.hpp"
#include "report/wording.hpp"

#include <algorithm>
#include <ostream>

namespace glasshouse::report {
namespace {

const Wording& wording() { return Wording::english(); }

// Text of rules and remedies may hold what Markdown takes for markup.
std::string escaped(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        const Character character = next_character(text, at);
        if (character.code < 128 &&
            std::string_view("\\`*_[]<>#|").find(static_cast<char>(character.code)) != std::string_view::npos) {
            out += '\\';
        }
        out += character.code < 0x20 ? std::string_view(" ") : character.bytes;
    }
    return out;
}

std::string in_bold(std::string text) {
    for (std::size_t at = 0; (at = text.find('*', at)) != std::string::npos; at += 2) text.replace(at, 1, "**");
    return text;
}

std::string grades_words(model::Grades grades) {
    std::string words;
    if (grades.privacy > 0) {
        words = wording().say("axis.privacy") + ": " + wording().say("privacy." + std::to_string(grades.privacy));
    }
    if (grades.conduct == 0) return words;
    if (!words.empty()) words += "; ";
    return words + wording().say("axis.conduct") + ": " + wording().say("conduct." + std::to_string(grades.conduct));
}

void write_top(std::ostream& out, const assess::Audit& audit, const std::vector<assess::TopItem>& top) {
    out << "\n## " << wording().say("summary.top") << "\n\n";
    if (top.empty()) out << wording().say("top.none") << '\n';
    int rank = 0;
    for (const assess::TopItem& item : top) {
        const auto shown = to_shown(audit, item.item, {Redaction::Supervisor}, 1);
        if (!shown || shown->findings.empty()) continue;
        out << ++rank << ". " << escaped(sentence_case(shown->findings.front().say)) << " ("
            << model::row_of(shown->kind).label;
        out << ", " << (shown->time ? to_iso(*shown->time) : wording().say("item.undated")) << "). ";
        out << grades_words(shown->grades) << '.';
        if (!item.action.empty() && item.remedy.find(':') == std::string::npos) {
            out << ' ' << wording().say("top.do") << ": " << escaped(item.action) << " ("
                << wording().say_count("minutes.short", item.minutes) << ").";
        }
        out << '\n';
    }
}

void write_plan(std::ostream& out, const std::vector<assess::PlanStep>& plan) {
    out << "\n## " << wording().say("summary.plan") << "\n\n";
    if (plan.empty()) out << wording().say("plan.none") << '\n';
    int number = 0;
    for (const assess::PlanStep& step : plan) {
        out << ++number << ". " << escaped(step.title) << " (" << wording().say_count("minutes.short", step.minutes)
            << "). " << in_bold(wording().say_count("plan.left", step.left, {{"hides", to_words(step.hides)}})) << '\n';
    }
}

void write_topics(std::ostream& out, const assess::Audit& audit) {
    out << "\n## " << wording().say("summary.topics") << "\n\n";
    if (audit.topics.empty()) {
        out << wording().say("topics.none") << '\n';
        return;
    }
    out << "| " << wording().say("topics.column-topic") << " | " << wording().say("topics.column-items") << " | "
        << wording().say("topics.column-new") << " | " << wording().say("topics.column-privacy") << " | "
        << wording().say("topics.column-conduct") << " |\n|---|---:|---:|---:|---:|\n";
    for (const assess::TopicSummary& topic : audit.topics) {
        const auto [low, high] = topic.newly_visible;
        out << "| " << model::row_of(topic.topic).label << " | " << to_words(topic.items) << " | " << to_words(low);
        if (high != low) out << "-" << to_words(high);
        out << " | " << to_words(topic.privacy[2]) << " | " << to_words(topic.conduct[1] + topic.conduct[2]) << " |\n";
    }
}

void write_board(std::ostream& out, const assess::Audit& shown, std::uint64_t items) {
    out << in_bold(marked_board_headline(items)) << "\n\n" << wording().say("copy.board") << "\n\n";
    for (const assess::TopicSummary& topic : shown.topics) {
        out << "- " << model::row_of(topic.topic).label << ": " << wording().say_count("topics.count", topic.items)
            << '\n';
    }
}

}  // namespace

Result<void> write_markdown(const assess::Audit& audit, const assess::ItemSource& items, const Options& options,
                            std::ostream& out) {
    const Redaction redaction = std::max(options.redaction, Redaction::Supervisor);
    const assess::Audit shown = to_shown(audit, redaction);
    out << "# " << wording().say("summary.title") << "\n\n";
    if (redaction == Redaction::Board) {
        std::uint64_t count = 0;
        auto counted = for_each_shown(audit, items, {redaction}, [&count](const ShownItem&) { ++count; });
        if (counted) write_board(out, shown, count);
        return counted;
    }
    // Whether something is missing is said with the unredacted coverage, which names nothing here.
    out << in_bold(marked_headline(audit)) << "\n\n" << wording().say("summary.note") << '\n';
    if (const auto share = excessive_conduct(shown)) {
        out << '\n' << wording().say("overview.too-much", {{"share", to_words(*share)}}) << '\n';
    }
    write_top(out, audit, audit.top);
    write_plan(out, shown.plan);
    write_topics(out, shown);
    out << "\n## " << wording().say("summary.limits") << "\n\n";
    for (const std::string& what : shown.cannot_see) out << "- " << escaped(what) << '\n';
    if (shown.totals.not_judged > 0) {
        out << "- " << wording().say_count("unseen.not-judged", shown.totals.not_judged) << '\n';
    }
    out << "\nGlasshouse " << escaped(shown.version) << ", " << to_iso(shown.today) << '\n';
    return {};
}

}  // namespace glasshouse::report
