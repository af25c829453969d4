"use strict";
// Pages work without this file. It says aloud what htmx changed, tells when the server did not answer,
// and closes menus. Listeners stand on the document, so that they outlive a swapped body.

const SENTENCES = {
  0: "Không kết nối được máy chủ. Kiểm tra mạng rồi thử lại; nội dung đã nhập vẫn còn trên trang.",
  401: "Phiên làm việc đã hết. Hãy đăng nhập lại rồi thử lại.",
  403: "Tài khoản này không có quyền làm việc đó.",
  404: "Không tìm thấy mục này; có thể mục đã bị xóa hoặc chuyển đi.",
};
const UNKNOWN = "Máy chủ gặp lỗi, chưa làm được. Hãy thử lại; nếu vẫn lỗi, báo cho quản trị.";

function fail(sentence) {
  const place = document.getElementById("failure");
  place.textContent = sentence;
  place.hidden = !sentence;
  if (sentence) place.scrollIntoView({ block: "center" });
}

document.addEventListener("htmx:beforeRequest", () => fail(""));
document.addEventListener("htmx:sendError", () => fail(SENTENCES[0]));
document.addEventListener("htmx:timeout", () => fail(SENTENCES[0]));
document.addEventListener("htmx:responseError", (event) => fail(SENTENCES[event.detail.xhr.status] || UNKNOWN));

document.addEventListener("htmx:afterSettle", (event) => {
  const element = event.detail.elt;
  if (element.dataset.announce) document.getElementById("live").textContent = element.dataset.announce;
  if (element === document.body) document.getElementById("content").focus();
  showErrors(element);
});

// A file that takes its time: what is being made, and that the machine is at work, until the answer replaces the page.
function wait(sentence) {
  const place = document.getElementById("waiting");
  place.querySelector("span").textContent = sentence;
  place.hidden = !sentence;
  if (sentence) place.scrollIntoView({ block: "center" });
}
document.addEventListener("submit", (event) => wait(event.target.dataset.wait || ""));
document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-wait]");
  if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) wait(link.dataset.wait);
});
addEventListener("pageshow", () => wait(""));

// After a refused form the reader, and the screen reader, start at what is wrong.
function showErrors(element) {
  const summary = element.querySelector(".error-summary, .conflict");
  if (summary) summary.focus();
}
document.addEventListener("DOMContentLoaded", () => showErrors(document));

document.addEventListener("click", (event) => closeMenus((menu) => !menu.contains(event.target)));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") closeMenus((menu) => menu.open && (menu.querySelector("summary").focus(), true));
});
function closeMenus(which) {
  for (const menu of document.querySelectorAll("details.menu")) if (which(menu)) menu.open = false;
}
