// A site says its language in the page itself; this page takes it from its address: ?lang=en.
const lang = new URLSearchParams(location.search).get('lang');
if (lang) document.querySelector('klachten-check').lang = lang;
