import type { Access } from '../storage/tables.ts'
import type { Messages } from '../wording/messages.ts'
import { Radios } from '../web/components/fields.tsx'
import { Icon } from '../web/components/icon.tsx'
import { longest } from './access/check-access.ts'

const choices = ['draft', 'open', 'closed'] as const

/** Files by button, folder or drag, and who shall see them. Without script the button and the field do; the island adds the folder and the dropping. */
export function UploadForm({ words, sprite, access = 'draft' }: { words: Messages; sprite: string; access?: Access }) {
  const w = words.upload
  return (
    <form class="rt-upload" method="post" action="/uploads" enctype="multipart/form-data" data-upload data-sending={w.sending} data-late={w.lateTooLarge} data-drop={w.dropNow}>
      <div class="rt-upload__fields">
        <div class="rt-upload__field">
          <label for="files">{w.filesLabel}</label>
          <input type="file" id="files" name="files" multiple aria-describedby="formats" />
        </div>
        <div class="rt-upload__field" data-folder hidden>
          <label for="folder">{w.folderLabel}</label>
          <input type="file" id="folder" name="files" />
        </div>
        <p class="rt-upload__drop" data-drop-hint hidden>{w.drop}</p>
      </div>
      <p class="rt-small" id="formats">{w.formats}</p>
      <div class="rt-upload__access">
        <Radios words={words} name="access" label={words.access.upload.label} value={access} choices={choices.map(one => ({ value: one, text: words.access.upload.choices[one][0], hint: words.access.upload.choices[one][1] }))} />
        <div class="rt-upload__ground form-group">
          <label class="form-label" for="ground">{words.access.upload.ground}</label>
          <span class="form-hint" id="ground-hint">{words.access.upload.groundHint}</span>
          <input class="form-input input-width-xl" type="text" id="ground" name="ground" maxlength={longest.ground} autocomplete="off" aria-describedby="ground-hint" />
        </div>
      </div>
      <p class="rt-upload__state" role="status" data-state></p>
      <button class="button button-primary" type="submit"><Icon name="upload" sprite={sprite} />{w.button}</button>
    </form>
  )
}
