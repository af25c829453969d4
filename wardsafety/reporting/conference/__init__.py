"""The papers of a conference: invitation, programme, minutes, notice, lists, the summary for the press."""
