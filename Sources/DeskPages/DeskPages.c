// Embeds the parts of the desk's pages in the tool: one entry for each file of the folder pages.
#include "DeskPages.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char access_mustache[] = {
#embed "pages/access.mustache"
};
static const unsigned char accessentries_mustache[] = {
#embed "pages/accessentries.mustache"
};
static const unsigned char answers_mustache[] = {
#embed "pages/answers.mustache"
};
static const unsigned char application_mustache[] = {
#embed "pages/application.mustache"
};
static const unsigned char assign_mustache[] = {
#embed "pages/assign.mustache"
};
static const unsigned char assigned_mustache[] = {
#embed "pages/assigned.mustache"
};
static const unsigned char assignrefused_mustache[] = {
#embed "pages/assignrefused.mustache"
};
static const unsigned char call_mustache[] = {
#embed "pages/call.mustache"
};
static const unsigned char callchanges_mustache[] = {
#embed "pages/callchanges.mustache"
};
static const unsigned char callfield_mustache[] = {
#embed "pages/callfield.mustache"
};
static const unsigned char callform_mustache[] = {
#embed "pages/callform.mustache"
};
static const unsigned char callpreview_mustache[] = {
#embed "pages/callpreview.mustache"
};
static const unsigned char callrules_mustache[] = {
#embed "pages/callrules.mustache"
};
static const unsigned char calls_mustache[] = {
#embed "pages/calls.mustache"
};
static const unsigned char clock_mustache[] = {
#embed "pages/clock.mustache"
};
static const unsigned char confirm_mustache[] = {
#embed "pages/confirm.mustache"
};
static const unsigned char confirmation_mustache[] = {
#embed "pages/confirmation.mustache"
};
static const unsigned char day_mustache[] = {
#embed "pages/day.mustache"
};
static const unsigned char dayitem_mustache[] = {
#embed "pages/dayitem.mustache"
};
static const unsigned char daystep_mustache[] = {
#embed "pages/daystep.mustache"
};
static const unsigned char decide_mustache[] = {
#embed "pages/decide.mustache"
};
static const unsigned char decision_mustache[] = {
#embed "pages/decision.mustache"
};
static const unsigned char desk_css[] = {
#embed "pages/desk.css"
};
static const unsigned char desk_js[] = {
#embed "pages/desk.js"
};
static const unsigned char desk_svg[] = {
#embed "pages/desk.svg"
};
static const unsigned char differences_mustache[] = {
#embed "pages/differences.mustache"
};
static const unsigned char enrol_mustache[] = {
#embed "pages/enrol.mustache"
};
static const unsigned char field_mustache[] = {
#embed "pages/field.mustache"
};
static const unsigned char find_mustache[] = {
#embed "pages/find.mustache"
};
static const unsigned char finding_mustache[] = {
#embed "pages/finding.mustache"
};
static const unsigned char foot_mustache[] = {
#embed "pages/foot.mustache"
};
static const unsigned char form_mustache[] = {
#embed "pages/form.mustache"
};
static const unsigned char formtop_mustache[] = {
#embed "pages/formtop.mustache"
};
static const unsigned char handover_mustache[] = {
#embed "pages/handover.mustache"
};
static const unsigned char head_mustache[] = {
#embed "pages/head.mustache"
};
static const unsigned char intake_mustache[] = {
#embed "pages/intake.mustache"
};
static const unsigned char journal_mustache[] = {
#embed "pages/journal.mustache"
};
static const unsigned char journalfilters_mustache[] = {
#embed "pages/journalfilters.mustache"
};
static const unsigned char journalpages_mustache[] = {
#embed "pages/journalpages.mustache"
};
static const unsigned char keys_mustache[] = {
#embed "pages/keys.mustache"
};
static const unsigned char letter_mustache[] = {
#embed "pages/letter.mustache"
};
static const unsigned char lettertext_mustache[] = {
#embed "pages/lettertext.mustache"
};
static const unsigned char login_mustache[] = {
#embed "pages/login.mustache"
};
static const unsigned char message_mustache[] = {
#embed "pages/message.mustache"
};
static const unsigned char people_mustache[] = {
#embed "pages/people.mustache"
};
static const unsigned char plan_mustache[] = {
#embed "pages/plan.mustache"
};
static const unsigned char planbar_mustache[] = {
#embed "pages/planbar.mustache"
};
static const unsigned char planchart_mustache[] = {
#embed "pages/planchart.mustache"
};
static const unsigned char plansheets_mustache[] = {
#embed "pages/plansheets.mustache"
};
static const unsigned char plansheetstep_mustache[] = {
#embed "pages/plansheetstep.mustache"
};
static const unsigned char planwait_mustache[] = {
#embed "pages/planwait.mustache"
};
static const unsigned char preview_mustache[] = {
#embed "pages/preview.mustache"
};
static const unsigned char problem_mustache[] = {
#embed "pages/problem.mustache"
};
static const unsigned char promise_mustache[] = {
#embed "pages/promise.mustache"
};
static const unsigned char promiseline_mustache[] = {
#embed "pages/promiseline.mustache"
};
static const unsigned char queue_mustache[] = {
#embed "pages/queue.mustache"
};
static const unsigned char rate_mustache[] = {
#embed "pages/rate.mustache"
};
static const unsigned char recipientlist_mustache[] = {
#embed "pages/recipientlist.mustache"
};
static const unsigned char recipients_mustache[] = {
#embed "pages/recipients.mustache"
};
static const unsigned char review_mustache[] = {
#embed "pages/review.mustache"
};
static const unsigned char row_mustache[] = {
#embed "pages/row.mustache"
};
static const unsigned char savedviews_mustache[] = {
#embed "pages/savedviews.mustache"
};
static const unsigned char sheet_mustache[] = {
#embed "pages/sheet.mustache"
};
static const unsigned char stepup_mustache[] = {
#embed "pages/stepup.mustache"
};
static const unsigned char trouble_mustache[] = {
#embed "pages/trouble.mustache"
};
static const unsigned char unlock_mustache[] = {
#embed "pages/unlock.mustache"
};
static const unsigned char verify_mustache[] = {
#embed "pages/verify.mustache"
};
static const unsigned char verifypart_mustache[] = {
#embed "pages/verifypart.mustache"
};
static const unsigned char whatif_mustache[] = {
#embed "pages/whatif.mustache"
};

static const DeskPage pages[] = {
    {"access.mustache", access_mustache, sizeof access_mustache},
    {"accessentries.mustache", accessentries_mustache, sizeof accessentries_mustache},
    {"answers.mustache", answers_mustache, sizeof answers_mustache},
    {"application.mustache", application_mustache, sizeof application_mustache},
    {"assign.mustache", assign_mustache, sizeof assign_mustache},
    {"assigned.mustache", assigned_mustache, sizeof assigned_mustache},
    {"assignrefused.mustache", assignrefused_mustache, sizeof assignrefused_mustache},
    {"call.mustache", call_mustache, sizeof call_mustache},
    {"callchanges.mustache", callchanges_mustache, sizeof callchanges_mustache},
    {"callfield.mustache", callfield_mustache, sizeof callfield_mustache},
    {"callform.mustache", callform_mustache, sizeof callform_mustache},
    {"callpreview.mustache", callpreview_mustache, sizeof callpreview_mustache},
    {"callrules.mustache", callrules_mustache, sizeof callrules_mustache},
    {"calls.mustache", calls_mustache, sizeof calls_mustache},
    {"clock.mustache", clock_mustache, sizeof clock_mustache},
    {"confirm.mustache", confirm_mustache, sizeof confirm_mustache},
    {"confirmation.mustache", confirmation_mustache, sizeof confirmation_mustache},
    {"day.mustache", day_mustache, sizeof day_mustache},
    {"dayitem.mustache", dayitem_mustache, sizeof dayitem_mustache},
    {"daystep.mustache", daystep_mustache, sizeof daystep_mustache},
    {"decide.mustache", decide_mustache, sizeof decide_mustache},
    {"decision.mustache", decision_mustache, sizeof decision_mustache},
    {"desk.css", desk_css, sizeof desk_css},
    {"desk.js", desk_js, sizeof desk_js},
    {"desk.svg", desk_svg, sizeof desk_svg},
    {"differences.mustache", differences_mustache, sizeof differences_mustache},
    {"enrol.mustache", enrol_mustache, sizeof enrol_mustache},
    {"field.mustache", field_mustache, sizeof field_mustache},
    {"find.mustache", find_mustache, sizeof find_mustache},
    {"finding.mustache", finding_mustache, sizeof finding_mustache},
    {"foot.mustache", foot_mustache, sizeof foot_mustache},
    {"form.mustache", form_mustache, sizeof form_mustache},
    {"formtop.mustache", formtop_mustache, sizeof formtop_mustache},
    {"handover.mustache", handover_mustache, sizeof handover_mustache},
    {"head.mustache", head_mustache, sizeof head_mustache},
    {"intake.mustache", intake_mustache, sizeof intake_mustache},
    {"journal.mustache", journal_mustache, sizeof journal_mustache},
    {"journalfilters.mustache", journalfilters_mustache, sizeof journalfilters_mustache},
    {"journalpages.mustache", journalpages_mustache, sizeof journalpages_mustache},
    {"keys.mustache", keys_mustache, sizeof keys_mustache},
    {"letter.mustache", letter_mustache, sizeof letter_mustache},
    {"lettertext.mustache", lettertext_mustache, sizeof lettertext_mustache},
    {"login.mustache", login_mustache, sizeof login_mustache},
    {"message.mustache", message_mustache, sizeof message_mustache},
    {"people.mustache", people_mustache, sizeof people_mustache},
    {"plan.mustache", plan_mustache, sizeof plan_mustache},
    {"planbar.mustache", planbar_mustache, sizeof planbar_mustache},
    {"planchart.mustache", planchart_mustache, sizeof planchart_mustache},
    {"plansheets.mustache", plansheets_mustache, sizeof plansheets_mustache},
    {"plansheetstep.mustache", plansheetstep_mustache, sizeof plansheetstep_mustache},
    {"planwait.mustache", planwait_mustache, sizeof planwait_mustache},
    {"preview.mustache", preview_mustache, sizeof preview_mustache},
    {"problem.mustache", problem_mustache, sizeof problem_mustache},
    {"promise.mustache", promise_mustache, sizeof promise_mustache},
    {"promiseline.mustache", promiseline_mustache, sizeof promiseline_mustache},
    {"queue.mustache", queue_mustache, sizeof queue_mustache},
    {"rate.mustache", rate_mustache, sizeof rate_mustache},
    {"recipientlist.mustache", recipientlist_mustache, sizeof recipientlist_mustache},
    {"recipients.mustache", recipients_mustache, sizeof recipients_mustache},
    {"review.mustache", review_mustache, sizeof review_mustache},
    {"row.mustache", row_mustache, sizeof row_mustache},
    {"savedviews.mustache", savedviews_mustache, sizeof savedviews_mustache},
    {"sheet.mustache", sheet_mustache, sizeof sheet_mustache},
    {"stepup.mustache", stepup_mustache, sizeof stepup_mustache},
    {"trouble.mustache", trouble_mustache, sizeof trouble_mustache},
    {"unlock.mustache", unlock_mustache, sizeof unlock_mustache},
    {"verify.mustache", verify_mustache, sizeof verify_mustache},
    {"verifypart.mustache", verifypart_mustache, sizeof verifypart_mustache},
    {"whatif.mustache", whatif_mustache, sizeof whatif_mustache},
};

DeskPage desk_page(size_t index) {
  return index < sizeof pages / sizeof *pages ? pages[index] : (DeskPage){0, 0, 0};
}
